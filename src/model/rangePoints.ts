import { BUCKET_MS, floorToBucket } from './bucket.ts'
import { addDays, dayOf, startOfDay, startOfWeek } from './day.ts'
import type { Range } from './range.ts'
import { offsetAt } from './timeZone.ts'

const HOUR_MS = 3_600_000

/** One hour, day or week of a range: `[start, end)` in epoch ms. Empty for a day that never was. */
export interface RangePoint {
  /** `YYYY-MM-DD` (a week's: its first day in the range), or `YYYY-MM-DDTHH:mm±hh:mm` for an hour. */
  key: string
  start: number
  end: number
}

/** What a range depends on beside itself. */
export interface RangeContext {
  now: number
  timeZone: string
  weekStartsOn: number
}

/**
 * The points of a range, oldest first, preceded by as many earlier ones: the first half is what the
 * second half is compared with, place by place.
 */
export const pointsOf = (range: Range, context: RangeContext): RangePoint[] => {
  switch (range) {
    case '24h':
      return hours(context, 2 * 24)
    case '7d':
      return days(context, 2 * 7)
    case '30d':
      return days(context, 2 * 30)
    case '90d':
      return days(context, 2 * 90)
    case '1y':
      return weeks(context)
  }
}

/** So many of the viewer's days, the last of which holds now. */
export const days = (
  { now, timeZone }: Omit<RangeContext, 'weekStartsOn'>,
  count: number,
): RangePoint[] => {
  const today = dayOf(now, timeZone)
  const keys = Array.from({ length: count + 1 }, (_, index) => addDays(today, index - count + 1))
  return between(keys, timeZone)
}

const weeks = ({ now, timeZone, weekStartsOn }: RangeContext): RangePoint[] => {
  const today = dayOf(now, timeZone)
  const first = addDays(today, -364)
  const weekStarts: string[] = []
  for (
    let week = startOfWeek(today, weekStartsOn);
    weekStarts.length === 0 || addDays(week, 6) >= first;
    week = addDays(week, -7)
  ) {
    weekStarts.unshift(week)
  }
  const count = weekStarts.length
  const earlier = weekStarts.map((week) => addDays(week, -7 * count))
  const current = between([...weekStarts, addDays(today, 1)], timeZone)
  const cut = startOfDay(first, timeZone)
  return [
    ...between([...earlier, weekStarts[0] ?? today], timeZone),
    ...current.map((point) => (point.start < cut ? { ...point, key: first, start: cut } : point)),
  ]
}

const between = (keys: readonly string[], timeZone: string): RangePoint[] => {
  const starts = keys.map((key) => startOfDay(key, timeZone))
  return keys.slice(0, -1).map((key, index) => ({
    key,
    start: starts[index] as number,
    end: starts[index + 1] as number,
  }))
}

const hours = ({ now, timeZone }: RangeContext, count: number): RangePoint[] => {
  const points: RangePoint[] = []
  for (const point of hoursBackFrom(now, timeZone)) {
    points.unshift(point)
    if (points.length === count) break
  }
  return points
}

/** The viewer's clock hours from the one that holds now back: cut at every change of offset. */
export function* hoursBackFrom(now: number, timeZone: string): Generator<RangePoint, never> {
  let end = startOfHour(now, timeZone) + BUCKET_MS
  while (!beginsHour(end, timeZone)) end += BUCKET_MS
  while (true) {
    const start = startOfHour(end - BUCKET_MS, timeZone)
    yield { key: hourKey(start, timeZone), start, end }
    end = start
  }
}

/** When the viewer's clock hour that holds an instant began: at minute 0, or as the offset changed. */
export const startOfHour = (at: number, timeZone: string): number => {
  let start = floorToBucket(at)
  while (!beginsHour(start, timeZone)) start -= BUCKET_MS
  return start
}

// Within a bucket of minute 0: long ago zones were off by odd minutes, and a clock can be set there.
const beginsHour = (at: number, timeZone: string): boolean => {
  const offset = offsetAt(timeZone, at)
  const sinceHour = (((at + offset) % HOUR_MS) + HOUR_MS) % HOUR_MS
  return sinceHour < BUCKET_MS || offset !== offsetAt(timeZone, at - BUCKET_MS)
}

const hourKey = (at: number, timeZone: string): string => {
  const offset = offsetAt(timeZone, at)
  const minutes = Math.abs(offset) / 60_000
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const local = new Date(at + offset).toISOString().slice(0, 16)
  return `${local}${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`
}
