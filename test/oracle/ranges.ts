import type { Options, Range } from './log.ts'
import {
  addDays,
  bucketEnd,
  bucketStart,
  dateOf,
  datesTo,
  dayStart,
  daysBefore,
  daysIntoWeek,
  hourKey,
  hourStart,
  weekOf,
} from './time.ts'

/** `[start, end)` */
export interface Window {
  start: number
  end: number
}

export interface Point extends Window {
  key: string
}

export const EVERYTHING: Window = { start: -Infinity, end: Infinity }

export const holds = ({ start, end }: Window, at: number): boolean => start <= at && at < end

/** How many of the viewer's days, or clock hours, a range has. */
const LENGTH: Record<Range, number> = { '24h': 24, '7d': 7, '30d': 30, '90d': 90, '1y': 365 }

const dayPoint = (date: string, timeZone: string): Point => ({
  key: date,
  start: dayStart(date, timeZone),
  end: dayStart(addDays(date, 1), timeZone),
})

/** A viewer's day. */
export const dayWindow = (date: string, timeZone: string): Window => dayPoint(date, timeZone)

/** Dates as days. */
const days = (dates: readonly string[], timeZone: string): Point[] =>
  dates.map((date) => dayPoint(date, timeZone))

/** Dates by weeks, of which the first and the last may be cut; the key is the first date inside. */
const weeks = (dates: readonly string[], { timeZone, weekStartsOn }: Options): Point[] => {
  const cut = daysIntoWeek(dates[0] as string, weekStartsOn)
  const byWeek = Map.groupBy(dates.entries(), ([place]) => Math.floor((place + cut) / 7))
  return [...byWeek.values()].map((week) => {
    const key = week[0]?.[1] as string
    const last = week.at(-1)?.[1] as string
    return { key, start: dayStart(key, timeZone), end: dayWindow(last, timeZone).end }
  })
}

/** The clock hours from the one that holds an instant back, as long as they are wanted. */
const hoursBack = (
  from: number,
  timeZone: string,
  wanted: (hours: readonly Point[]) => boolean,
): Point[] => {
  const hours: Point[] = []
  let end = bucketEnd(from)
  while (hourStart(end, timeZone) !== end) end = bucketEnd(end)
  while (wanted(hours)) {
    const start = hourStart(end - 1, timeZone)
    hours.unshift({ key: hourKey(start, timeZone), start, end })
    end = start
  }
  return hours
}

/** "A range": its points, and as many before them. */
export const pointsOf = (range: Range, options: Options): { points: Point[]; earlier: Point[] } => {
  const { now, timeZone, weekStartsOn } = options
  const length = LENGTH[range]
  if (range === '24h') {
    const hours = hoursBack(now, timeZone, (found) => found.length < 2 * length)
    return { points: hours.slice(length), earlier: hours.slice(0, length) }
  }
  const today = dateOf(now, timeZone)
  const dates = datesTo(today, length)
  if (range === '1y') {
    const points = weeks(dates, options)
    // Of weeks the earlier ones are whole: as many, up to the week that the range begins in.
    const before = addDays(weekOf(dates[0] as string, weekStartsOn), -1)
    return { points, earlier: weeks(datesTo(before, 7 * points.length), options) }
  }
  const earlier = days(datesTo(addDays(today, -length), length), timeZone)
  return { points: days(dates, timeZone), earlier }
}

/** "metricsHistory": a clock hour a point up to 7 days, else a day; the last holds now. */
export const historyPointsOf = (range: Range, options: Options): Point[] => {
  const { now, timeZone } = options
  if (range === '24h') return pointsOf(range, options).points
  const dates = datesTo(dateOf(now, timeZone), LENGTH[range])
  if (range !== '7d') return days(dates, timeZone)
  const start = dayStart(dates[0] as string, timeZone)
  return hoursBack(now, timeZone, (found) => (found[0]?.start ?? Infinity) > start)
}

/** "Whole local days (24 hours: whole local hours)", from the first's start to the last's end. */
const spanOf = (range: Range, options: Options): Window => {
  const { now, timeZone } = options
  if (range === '24h') {
    const { points } = pointsOf(range, options)
    return { start: points[0]?.start ?? now, end: points.at(-1)?.end ?? now }
  }
  const today = dateOf(now, timeZone)
  return {
    start: dayStart(addDays(today, 1 - LENGTH[range]), timeZone),
    end: dayWindow(today, timeZone).end,
  }
}

/** "A day replaces the range of performance and errorGroups." */
export const windowOf = ({ range = '30d', day, ...options }: Options): Window => {
  if (day !== undefined) return dayWindow(day, options.timeZone)
  return range === 'all' ? EVERYTHING : spanOf(range, options)
}

/** delta: as many days just before the range, cut at the same time of the wall clock. */
export const windowBefore = (options: Options): Window | null => {
  const { now, timeZone, day, range = '30d' } = options
  if (range === 'all' || day !== undefined) return null
  if (range === '24h') {
    const { points, earlier } = pointsOf(range, options)
    const since = points[0]?.start ?? now
    const start = earlier[0]?.start ?? now
    // A change of clocks can make the earlier hours fewer than those that have passed.
    return { start, end: Math.min(bucketStart(start + now - since), since) }
  }
  return {
    start: dayStart(addDays(dateOf(now, timeZone), 1 - 2 * LENGTH[range]), timeZone),
    end: daysBefore(now, timeZone, LENGTH[range]),
  }
}
