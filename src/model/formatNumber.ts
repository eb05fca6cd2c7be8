import { intlFormat } from './intlFormat.ts'

const formatOf = (locale: string, style: 'decimal' | 'percent') =>
  intlFormat(Intl.NumberFormat, locale, { style, maximumFractionDigits: 0 })

/** What stands for a figure that is not known: never 0. */
export const UNKNOWN_FIGURE = '—'

/** Whether a figure is a number that can be written: not null, NaN or infinite. */
export const isKnown = (value: unknown): value is number => Number.isFinite(value)

/** A count as the locale writes it; {@link UNKNOWN_FIGURE} for null and what is not finite. */
export const formatCount = (value: number | null | undefined, locale: string): string =>
  isKnown(value) ? formatOf(locale, 'decimal').format(value) : UNKNOWN_FIGURE

/**
 * A share (a fraction from 0 to 1) in whole percent. Below all it never reads 100 %, above none
 * never 0 %: then it is "<1 %".
 */
export const formatShare = (share: number | null | undefined, locale: string): string => {
  if (!isKnown(share)) return UNKNOWN_FIGURE
  const { format } = formatOf(locale, 'percent')
  if (share > 0 && share < 0.01) return `<${format(0.01)}`
  return format(share < 1 ? Math.min(share, 0.99) : share)
}
