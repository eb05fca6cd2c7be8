import { computed, type LiveQueryDef } from '@livestore/livestore'
import { BUCKET_MS, LAST_BUCKET } from '../model/bucket.ts'
import { dayOf, startOfDay, startOfWeek } from '../model/day.ts'
import { type Flow, isFlow, isStock, type Stat, type Stock } from '../model/stat.ts'
import { daysBefore } from '../model/wallClock.ts'
import { type RangeOrAll, windowBefore } from '../model/window.ts'
import { performanceOf$ } from './performanceOf.ts'
import { type Scope, scopeOf } from './scope.ts'
import { sum$ } from './sum.ts'
import type { viewerOf } from './viewer.ts'

/** What a figure was before. */
export interface StatBefore {
  value$: LiveQueryDef<number | null>
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
  const performance$ = performanceOf$(window, scope)
  const value$ = computed((get) => get(performance$)[figure], {
    label: `telemetry:statBefore:${figure}`,
    deps: ['telemetry', 'statBefore', figure, performance$.hash],
  })
  return { value$, since: window.start }
}

const COLUMNS: Record<Stock, string> = {
  totalLinks: 'total',
  completedLinks: 'completed',
  deletedLinks: 'deleted',
  pendingProcessing: 'pending',
  failedProcessing: 'failed',
}

const stockBefore = (
  figure: Stock,
  period: number,
  { now, timeZone }: Viewer,
  scope: Scope,
): StatBefore => {
  const then = daysBefore(now, period, timeZone)
  const before = { start: -LAST_BUCKET * BUCKET_MS, end: then }
  const value$ = sum$('telemetry_stock_changes_v1', COLUMNS[figure], before, scope)
  return { value$: orNull(value$), since: then }
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
  const rollup =
    figure === 'interactionsToday' ? 'telemetry_interactions_v1' : 'telemetry_created_v1'
  const since = startOf(then)
  return { value$: orNull(sum$(rollup, 'count', { start: since, end: then }, scope)), since }
}

// LiveStore's definitions are invariant in their result.
const orNull = (value$: LiveQueryDef<number>) => value$ as LiveQueryDef<number | null>
