import { BUCKET_MS } from './bucket.ts'
import { invalidOption } from './invalidOption.ts'
import { offsetAt } from './timeZone.ts'

const DAY_MS = 86_400_000

/** A calendar day in the viewer's time zone, `YYYY-MM-DD`. It stays a string: it is no instant. */
export type DayKey = string

// A calendar day as UTC midnight: arithmetic on it is calendar arithmetic, whatever the zone.
const toUtc = (day: DayKey): number => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (at: number): DayKey => new Date(at).toISOString().slice(0, 10)

/** The viewer's day that holds an instant. */
export const dayOf = (at: number, timeZone: string): DayKey => fromUtc(at + offsetAt(timeZone, at))

/** The day so many calendar days later, or earlier. */
export const addDays = (day: DayKey, days: number): DayKey => fromUtc(toUtc(day) + days * DAY_MS)

/** The first day of the week that a day is in; `weekStartsOn` counts from 0 = Sunday. */
export const startOfWeek = (day: DayKey, weekStartsOn: number): DayKey =>
  addDays(day, -((new Date(toUtc(day)).getUTCDay() - weekStartsOn + 7) % 7))

/**
 * The first instant at which the local date is that day or later, in epoch ms. So a day begins at
 * its first existing instant, and one that a zone skipped begins where the next one does.
 */
export const startOfDay = (day: DayKey, timeZone: string): number => {
  const midnight = toUtc(day)
  const asBefore = midnight - offsetAt(timeZone, midnight - DAY_MS)
  const isFirst = dayOf(asBefore - 1, timeZone) < day && dayOf(asBefore, timeZone) >= day
  if (isFirst) return asBefore
  let start = midnight - offsetAt(timeZone, asBefore)
  // Where the clock jumps over midnight from earlier than that, the day begins with the jump.
  while (dayOf(start, timeZone) < day) start += BUCKET_MS
  return start
}

// Beyond these a day, or the one beside it, has no year of four digits.
const FIRST_DAY = '0001-01-03'
const LAST_DAY = '9999-12-29'

/** Throws unless the value is a day of the calendar. */
export const assertDay = (day: DayKey): void => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(toUtc(day))
  if (isDay && addDays(day, 0) === day && day >= FIRST_DAY && day <= LAST_DAY) return
  throw invalidOption('day', day, 'Give a day of the calendar as YYYY-MM-DD, such as "2026-11-22".')
}
