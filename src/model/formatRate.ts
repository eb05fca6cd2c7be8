import { isKnown, UNKNOWN_FIGURE } from './formatNumber.ts'
import { intlFormat } from './intlFormat.ts'

const STEP = 0.001

const formatOf = (locale: string, style: 'decimal' | 'percent', digits: number) =>
  intlFormat(Intl.NumberFormat, locale, {
    style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })

/**
 * A rate (a fraction: 0.942) in percent with one decimal: "94.2%". Below all it never reads 100 %,
 * above none never 0 %: then it is "99.9%" and "<0.1%". All and none have no decimal.
 * {@link UNKNOWN_FIGURE} for null and what is not finite.
 */
export const formatRate = (rate: number | null | undefined, locale: string): string => {
  if (!isKnown(rate)) return UNKNOWN_FIGURE
  if (rate === 0 || rate === 1) return formatOf(locale, 'percent', 0).format(rate)
  const { format } = formatOf(locale, 'percent', 1)
  if (rate > 0 && rate < STEP / 2) return `<${format(STEP)}`
  return format(rate > 0 && rate < 1 ? Math.min(rate, 1 - STEP) : rate)
}

/**
 * The difference of two rates (a fraction: 0.012) in percentage points with one decimal, without a
 * word: "1.2"; above none never "0.0", then it is "<0.1".
 */
export const formatPoints = (points: number | null | undefined, locale: string): string => {
  if (!isKnown(points)) return UNKNOWN_FIGURE
  const { format } = formatOf(locale, 'decimal', 1)
  return points > 0 && points < STEP / 2 ? `<${format(STEP * 100)}` : format(points * 100)
}
