import { formatHistoryPoint } from './formatHistoryPoint.ts'
import { UNKNOWN_FIGURE } from './formatNumber.ts'
import { isInstant } from './instant.ts'
import { intlFormat } from './intlFormat.ts'

const MINUTE = 60_000
/** Units, each as so many minutes: a year of 365 days, a month of 30. */
const UNITS = [
  ['year', 525_600],
  ['month', 43_200],
  ['day', 1_440],
  ['hour', 60],
  ['minute', 1],
] as const

/**
 * How long ago an instant is, in the largest whole unit: "3 minutes ago". Null within the last
 * minute and for the future, which the caller words; {@link UNKNOWN_FIGURE} if one of them is no instant.
 */
export const formatAgo = (at: number, now: number, locale: string): string | null => {
  if (!isInstant(at) || !isInstant(now)) return UNKNOWN_FIGURE
  const minutes = Math.floor((now - at) / MINUTE)
  const unit = UNITS.find(([, length]) => minutes >= length)
  if (unit === undefined) return null
  const [name, length] = unit
  return intlFormat(Intl.RelativeTimeFormat, locale, {}).format(-Math.floor(minutes / length), name)
}

/** An instant in full, in the viewer's zone; {@link UNKNOWN_FIGURE} for what is no instant. */
export const formatInstant = (at: number, locale: string, timeZone: string): string =>
  formatHistoryPoint(at, locale, timeZone, 'hour', 'full')
