import { formatHistoryPoint } from './formatHistoryPoint.ts'
import { UNKNOWN_FIGURE } from './formatNumber.ts'
import { isInstant } from './instant.ts'
import { intlFormat } from './intlFormat.ts'

const MINUTE = 60_000
/** The longer units, each as so many minutes: a year of 365 days, a month of 30. */
const UNITS = [
  ['year', 525_600],
  ['month', 43_200],
  ['day', 1_440],
  ['hour', 60],
] as const
const SHORTEST = ['minute', 1] as const

const unitOf = (minutes: number) => UNITS.find(([, length]) => minutes >= length) ?? SHORTEST

/**
 * How long ago an instant is, in minutes that make a whole number of the largest unit: it differs
 * when the words of {@link formatAge} do. 0 within the last minute and for the future; NaN if one of
 * them is no instant.
 */
export const ageOf = (at: number, now: number): number => {
  const minutes =
    isInstant(at) && isInstant(now) ? Math.max(0, Math.floor((now - at) / MINUTE)) : Number.NaN
  return minutes - (minutes % unitOf(minutes)[1])
}

/** The words for such an age: "3 minutes ago"; null for 0, {@link UNKNOWN_FIGURE} for NaN. */
export const formatAge = (age: number, locale: string): string | null => {
  if (Number.isNaN(age)) return UNKNOWN_FIGURE
  const [name, length] = unitOf(age)
  return age > 0
    ? intlFormat(Intl.RelativeTimeFormat, locale, {}).format(-age / length, name)
    : null
}

/**
 * How long ago an instant is, in the largest whole unit: "3 minutes ago". Null within the last
 * minute and for the future, which the caller words; {@link UNKNOWN_FIGURE} if one of them is no instant.
 */
export const formatAgo = (at: number, now: number, locale: string): string | null =>
  formatAge(ageOf(at, now), locale)

/** An instant in full, in the viewer's zone; {@link UNKNOWN_FIGURE} for what is no instant. */
export const formatInstant = (at: number, locale: string, timeZone: string): string =>
  formatHistoryPoint(at, locale, timeZone, 'hour', 'full')
