import { BUCKET_MS, bucketOf } from '../model/bucket.ts'
import { dayOf, startOfDay, startOfWeek } from '../model/day.ts'
import { type Flow, isFlow, isStock, type Stat, type Stock } from '../model/stat.ts'
import { daysBefore } from '../model/wallClock.ts'
import { type RangeOrAll, windowBefore } from '../model/window.ts'
import { performanceOf$ } from './performanceOf.ts'
import type { Reading } from './reading.ts'
import { type Scope, scopeOf } from './scope.ts'
import { stocksBefore$ } from './stocks.ts'
import { pastSum$ } from './sum.ts'
import type { viewerOf } from './viewer.ts'

/** What a figure was before. */
export interface StatBefore extends Reading<number | null> {
  /** By when tracking has to have begun for the value to mean something, in epoch ms. */
  since: number
}

type Viewer = ReturnType<typeof viewerOf>

/** The figure as it was a period, or a range, ago; null where there is nothing to compare with. */
export const statBefore = (
  figure: Stat,
  period: number,
  range: RangeOrAll,
  viewer: Viewer,
): StatBefore | null => {
  const scope = scopeOf(viewer.domain)
  if (isStock(figure)) return stockBefore(figure, period, viewer, scope)
  if (isFlow(figure)) return flowBefore(figure, period, viewer, scope)
  const window = windowBefore(range, viewer)
  if (window === null) return null
  const performance$ = performanceOf$(window, scope, window.end)
  return {
    read: (get) => get(performance$)[figure],
    hash: performance$.hash,
    since: window.start,
  }
}

const stockBefore = (
  figure: Stock,
  period: number,
  { now, timeZone }: Viewer,
  scope: Scope,
): StatBefore => {
  const then = daysBefore(now, period, timeZone)
  const stocks$ = stocksBefore$(bucketOf(then), scope)
  return { read: (get) => get(stocks$)[figure], hash: stocks$.hash, since: then }
}

const flowBefore = (
  figure: Flow,
  period: number,
  viewer: Viewer,
  scope: Scope,
): StatBefore | null => {
  const { now, timeZone, weekStartsOn } = viewer
  const startOf = (at: number) => {
    const day = dayOf(at, timeZone)
    return startOfDay(figure === 'linksThisWeek' ? startOfWeek(day, weekStartsOn) : day, timeZone)
  }
  // A day that has hardly begun says nothing yet.
  if (now - startOf(now) < BUCKET_MS) return null
  const then = daysBefore(now, period, timeZone)
  const count = figure === 'interactionsToday' ? 'interactions' : 'created'
  const since = startOf(then)
  const sum$ = pastSum$(count, { start: since, end: then }, scope)
  return { read: (get) => get(sum$), hash: sum$.hash, since }
}
