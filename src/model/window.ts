import { BUCKET_MS, floorToBucket, LAST_BUCKET } from './bucket.ts'
import { addDays, type DayKey, dayOf, startOfDay } from './day.ts'
import { invalidOption } from './invalidOption.ts'
import { RANGES, type Range } from './range.ts'
import { pointsOf, type RangeContext } from './rangePoints.ts'
import { daysBefore } from './wallClock.ts'

/** A stretch of time, `[start, end)` in epoch ms. */
export interface Window {
  start: number
  end: number
}

/** Whatever an instant can be. */
export const ALL_TIME: Window = { start: -LAST_BUCKET * BUCKET_MS, end: LAST_BUCKET * BUCKET_MS }

/** A range, or everything. */
export type RangeOrAll = Range | 'all'

/** Throws unless the value is a {@link RangeOrAll}. */
export const assertRangeOrAll = (range: string): void => {
  if (range === 'all' || (RANGES as readonly string[]).includes(range)) return
  const accepted = [...RANGES, 'all'].map((each) => `"${each}"`).join(', ')
  throw invalidOption('range', range, `Give one of ${accepted}.`)
}

/** A range's place in time, and the day that was selected in its stead. */
export interface WindowContext extends RangeContext {
  day?: DayKey | undefined
}

/** What a range covers, or the day selected in its stead; null for everything. */
export const windowOf = (range: RangeOrAll, context: WindowContext): Window | null => {
  if (context.day !== undefined) return windowOfDay(context.day, context.timeZone)
  if (range === 'all') return null
  const points = pointsOf(range, context)
  const current = points.slice(points.length / 2)
  return { start: current[0]?.start ?? 0, end: current.at(-1)?.end ?? 0 }
}

/** What a viewer's day covers. */
export const windowOfDay = (day: DayKey, timeZone: string): Window => ({
  start: startOfDay(day, timeZone),
  end: startOfDay(addDays(day, 1), timeZone),
})

/** How many days the ranges of whole days have. */
export const DAYS: Record<Exclude<Range, '24h'>, number> = {
  '7d': 7,
  '30d': 30,
  '90d': 90,
  '1y': 365,
}

/**
 * What a range is compared with: as many days just before it, cut at the same time of the wall
 * clock; for `'24h'` the 24 clock hours before, after the same time has passed. Null for everything,
 * and for a day that was selected.
 */
export const windowBefore = (range: RangeOrAll, context: WindowContext): Window | null => {
  const { now, timeZone, day } = context
  if (range === 'all' || day !== undefined) return null
  if (range === '24h') {
    const [first] = pointsOf('24h', context)
    const since = windowOf('24h', context)?.start ?? 0
    const start = first?.start ?? 0
    // The earlier hours can be half an hour fewer, where clocks change by as much.
    return { start, end: Math.min(floorToBucket(start + now - since), since) }
  }
  const days = DAYS[range]
  const start = startOfDay(addDays(dayOf(now, timeZone), 1 - 2 * days), timeZone)
  return { start, end: daysBefore(now, days, timeZone) }
}
