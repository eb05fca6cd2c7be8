import { tzOffset } from '@date-fns/tz'
import { invalidOption } from './invalidOption.ts'

const MINUTE_MS = 60_000

/** How far local time is ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (timeZone: string, at: number): number =>
  tzOffset(timeZone, new Date(at)) * MINUTE_MS

const known = new Set<string>()

/** Throws unless the runtime knows the time zone by that IANA name. */
export const assertTimeZone = (timeZone: string): void => {
  if (known.has(timeZone)) return
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw invalidOption(
      'timeZone',
      timeZone,
      'Give an IANA name such as "Europe/Berlin", or leave it out for the zone of the runtime.',
    )
  }
  known.add(timeZone)
}
