import { formatFraction, isKnown, numberFormat, UNKNOWN_FIGURE } from './formatNumber.ts'

/** Less of a fraction than half of 0.1 % is written as less than that. */
const LEAST = 0.0005

/**
 * A rate (a fraction: 0.942) in percent with one decimal: "94.2%". Below all it never reads 100 %,
 * above none never 0 %: then it is "99.9%" and "<0.1%". All and none have no decimal.
 * {@link UNKNOWN_FIGURE} for null and what is not finite.
 */
export const formatRate = (rate: number | null | undefined, locale: string): string =>
  formatFraction(rate, locale, rate === 0 || rate === 1 ? 0 : 1, LEAST)

/**
 * The difference of two rates (a fraction: 0.012) in percentage points with one decimal, without a
 * word: "1.2"; above none never "0.0", then it is "<0.1".
 */
export const formatPoints = (points: number | null | undefined, locale: string): string => {
  if (!isKnown(points)) return UNKNOWN_FIGURE
  const { format } = numberFormat(locale, 1)
  return points > 0 && points < LEAST ? `<${format(0.1)}` : format(points * 100)
}
