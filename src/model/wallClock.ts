import { floorToBucket } from './bucket.ts'
import { addDays, dayOf } from './day.ts'
import { offsetAt } from './timeZone.ts'

const DAY_MS = 86_400_000

/**
 * The instant so many calendar days before, at the same time of the wall clock, rounded down to a
 * bucket's start. A time that does not exist moves forward by the gap, of a repeated one it is the
 * first: what Temporal calls "compatible".
 */
export const daysBefore = (at: number, days: number, timeZone: string): number => {
  const local = at + offsetAt(timeZone, at)
  const sinceMidnight = local - Math.floor(local / DAY_MS) * DAY_MS
  const wall = Date.parse(`${addDays(dayOf(at, timeZone), -days)}T00:00Z`) + sinceMidnight
  const before = wall - offsetAt(timeZone, wall - DAY_MS)
  const after = wall - offsetAt(timeZone, wall + DAY_MS)
  const isWall = (instant: number) => instant + offsetAt(timeZone, instant) === wall
  return floorToBucket(isWall(before) || !isWall(after) ? before : after)
}
