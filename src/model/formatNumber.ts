import { intlFormat } from './intlFormat.ts'

/** What stands for a figure that is not known: never 0. */
export const UNKNOWN_FIGURE = '—'

/** Whether a figure is a number that can be written: not null, NaN or infinite. */
export const isKnown = (value: unknown): value is number => Number.isFinite(value)

/** How the locale writes numbers with so many decimals. */
export const numberFormat = (locale: string, digits: number, style?: 'percent') =>
  intlFormat(Intl.NumberFormat, locale, {
    style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })

/** A count as the locale writes it; {@link UNKNOWN_FIGURE} for null and what is not finite. */
export const formatCount = (value: number | null | undefined, locale: string): string =>
  isKnown(value) ? numberFormat(locale, 0).format(value) : UNKNOWN_FIGURE

/**
 * A share (a fraction from 0 to 1) in whole percent. Below all it never reads 100 %, above none
 * never 0 %: then it is "<1 %".
 */
export const formatShare = (share: number | null | undefined, locale: string): string =>
  formatFraction(share, locale, 0, 0.01)

/**
 * A fraction from 0 to 1 in percent with so many decimals, never "100" below all. Above none, but
 * less than `least`, it is less than the smallest that can be written: "<0.1%".
 */
export const formatFraction = (
  fraction: number | null | undefined,
  locale: string,
  digits: number,
  least: number,
): string => {
  if (!isKnown(fraction)) return UNKNOWN_FIGURE
  const { format } = numberFormat(locale, digits, 'percent')
  const step = 10 ** -(digits + 2)
  if (fraction > 0 && fraction < least) return `<${format(step)}`
  return format(fraction < 1 ? Math.min(fraction, 1 - step) : fraction)
}
