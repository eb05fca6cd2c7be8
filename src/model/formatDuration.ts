import { isKnown, UNKNOWN_FIGURE } from './formatNumber.ts'
import { intlFormat } from './intlFormat.ts'

/** From the smallest: a unit, its length in ms, its decimals, and how many of it are too many: then days. */
const UNITS = [
  { unit: 'millisecond', length: 1, digits: 0, below: 1_000 },
  { unit: 'second', length: 1_000, digits: 1, below: 60 },
  { unit: 'minute', length: 60_000, digits: 0, below: 60 },
  { unit: 'hour', length: 3_600_000, digits: 1, below: 48 },
] as const
const DAY = { unit: 'day', length: 86_400_000, digits: 1 } as const

/**
 * A duration in ms as the locale writes it, in the unit that fits once it is rounded: "340 ms",
 * "2.3 sec", "12 min", "1.5 hr", "3 days". {@link UNKNOWN_FIGURE} for null, for what is not finite,
 * and for what is negative, which no duration is.
 */
export const formatDuration = (ms: number | null | undefined, locale: string): string => {
  if (!isKnown(ms) || ms < 0) return UNKNOWN_FIGURE
  const rounded = ({ length, digits }: { length: number; digits: number }) =>
    Math.round((ms / length) * 10 ** digits) / 10 ** digits
  const fitting = UNITS.find((each) => rounded(each) < each.below) ?? DAY
  const { unit } = fitting
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const
  return intlFormat(Intl.NumberFormat, locale, options).format(rounded(fitting))
}
