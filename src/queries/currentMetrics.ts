import { computed, type LiveQueryDef } from '@livestore/livestore'
import { addDays, type DayKey, dayOf, startOfDay, startOfWeek } from '../model/day.ts'
import type { Flow } from '../model/stat.ts'
import { windowOfDay } from '../model/window.ts'
import { type LastEvent, present$ } from './present.ts'
import { scopeOf } from './scope.ts'
import { pastSum$, sum$ } from './sum.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

/** The figures of the present. Links are those not deleted unless a name says otherwise. */
export interface CurrentMetrics extends LastEvent {
  totalLinks: number
  completedLinks: number
  deletedLinks: number
  /** Links whose latest attempt is open. */
  pendingProcessing: number
  /** Links whose latest attempt failed. */
  failedProcessing: number
  /** Links created in the viewer's current day. */
  linksToday: number
  /** Links created in the viewer's current week. */
  linksThisWeek: number
  /** Interactions in the viewer's current day, of any link. */
  interactionsToday: number
}

/**
 * The figures of the present, each part run again only when it changed. Throws a RangeError for an
 * option that cannot be used.
 */
export const currentMetrics$ = (options: ViewerOptions) => {
  const viewer = viewerOf(options)
  const presentOfViewer$ = present$(viewer.now, scopeOf(viewer.domain))
  const linksToday$ = flow$('linksToday', viewer)
  const linksThisWeek$ = flow$('linksThisWeek', viewer)
  const interactionsToday$ = flow$('interactionsToday', viewer)
  const parts = [presentOfViewer$, linksToday$, linksThisWeek$, interactionsToday$].map(
    ({ hash }) => hash,
  )
  return computed(
    (get): CurrentMetrics => {
      const { stocks, lastEvent } = get(presentOfViewer$)
      return {
        ...stocks,
        linksToday: get(linksToday$),
        linksThisWeek: get(linksThisWeek$),
        interactionsToday: get(interactionsToday$),
        ...lastEvent,
      }
    },
    {
      label: 'telemetry:currentMetrics',
      deps: ['telemetry', 'currentMetrics', ...parts],
    },
  )
}

/** What happened in the viewer's current day or week. */
export const flow$ = (
  figure: Flow,
  { now, timeZone, weekStartsOn, domain }: ReturnType<typeof viewerOf>,
): LiveQueryDef<number> => {
  const scope = scopeOf(domain)
  const day = dayOf(now, timeZone)
  const today = windowOfDay(day, timeZone)
  if (figure === 'interactionsToday') {
    return sum$('interactions', today, scope)
  }
  if (figure === 'linksToday') return sum$('created', today, scope)

  const week = startOfWeek(day, weekStartsOn)
  const startOf = (key: DayKey) => startOfDay(key, timeZone)
  const before = { start: startOf(week), end: today.start }
  const since = { start: today.start, end: startOf(addDays(week, 7)) }
  const before$ = pastSum$('created', before, scope)
  const since$ = sum$('created', since, scope)
  return computed((get) => get(before$) + get(since$), {
    label: 'telemetry:linksThisWeek',
    deps: ['telemetry', 'linksThisWeek', before$.hash, since$.hash],
  })
}
