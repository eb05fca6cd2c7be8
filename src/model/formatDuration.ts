import { isKnown, UNKNOWN_FIGURE } from './formatNumber.ts'
import { intlFormat } from './intlFormat.ts'

/** A unit, how many ms it has, into how many parts it is written, and below how many of it. */
type Unit = readonly [unit: string, length: number, parts: number, below?: number]

const UNITS: readonly Unit[] = [
  ['millisecond', 1, 1, 1_000],
  ['second', 1_000, 10, 60],
  ['minute', 60_000, 1, 60],
  ['hour', 3_600_000, 10, 48],
]
const DAY: Unit = ['day', 86_400_000, 10]

/**
 * A duration in ms as the locale writes it, in the unit that fits once it is rounded: "340 ms",
 * "2.3 sec", "12 min", "1.5 hr", "3 days". {@link UNKNOWN_FIGURE} for null, for what is not finite,
 * and for what is negative, which no duration is.
 */
export const formatDuration = (ms: number | null | undefined, locale: string): string => {
  if (!isKnown(ms) || ms < 0) return UNKNOWN_FIGURE
  const rounded = ([, length, parts]: Unit) => Math.round((ms / length) * parts) / parts
  const fitting = UNITS.find((each) => rounded(each) < (each[3] ?? 0)) ?? DAY
  const options = { style: 'unit', unit: fitting[0], maximumFractionDigits: 1 } as const
  return intlFormat(Intl.NumberFormat, locale, options).format(rounded(fitting))
}
