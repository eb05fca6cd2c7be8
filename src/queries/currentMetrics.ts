import { computed, type LiveQueryDef, Schema } from '@livestore/livestore'
import { addDays, type DayKey, dayOf, startOfDay, startOfWeek } from '../model/day.ts'
import type { Flow } from '../model/stat.ts'
import { windowOfDay } from '../model/window.ts'
import { scopeOf } from './scope.ts'
import { stocks$ } from './stocks.ts'
import { pastSum$, sum$ } from './sum.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

/** The figures of the present. Links are those not deleted unless a name says otherwise. */
export interface CurrentMetrics {
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
  /** When the log's last good fact that has an instant happened, in epoch ms. */
  lastEventAt: number | null
  /** Facts that could not be counted: how many, and why the last one was not. */
  badFacts: { count: number; lastReason: string | null }
}

/**
 * The figures of the present, each part run again only when it changed. Throws a RangeError for an
 * option that cannot be used.
 */
export const currentMetrics$ = (options: ViewerOptions) => {
  const viewer = viewerOf(options)
  const present$ = stocks$(scopeOf(viewer.domain))
  const linksToday$ = flow$('linksToday', viewer)
  const linksThisWeek$ = flow$('linksThisWeek', viewer)
  const interactionsToday$ = flow$('interactionsToday', viewer)
  const parts = [present$, linksToday$, linksThisWeek$, interactionsToday$].map(({ hash }) => hash)
  return computed(
    (get): CurrentMetrics => ({
      ...get(present$),
      linksToday: get(linksToday$),
      linksThisWeek: get(linksThisWeek$),
      interactionsToday: get(interactionsToday$),
      ...get(log$),
    }),
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
    return sum$('telemetry_interactions_v1', 'count', today, scope)
  }
  if (figure === 'linksToday') return sum$('telemetry_created_v1', 'count', today, scope)

  const week = startOfWeek(day, weekStartsOn)
  const startOf = (key: DayKey) => startOfDay(key, timeZone)
  const before = { start: startOf(week), end: today.start }
  const since = { start: today.start, end: startOf(addDays(week, 7)) }
  const before$ = pastSum$('telemetry_created_v1', 'count', before, scope)
  const since$ = sum$('telemetry_created_v1', 'count', since, scope)
  return computed((get) => get(before$) + get(since$), {
    label: 'telemetry:linksThisWeek',
    deps: ['telemetry', 'linksThisWeek', before$.hash, since$.hash],
  })
}

const log$ = telemetryQuery({
  stem: 'currentMetrics.log',
  wakes: ['log'],
  select: 'SELECT lastEventAt, badFacts, lastBadFact FROM telemetry_log_v1 WHERE id = 0',
  row: Schema.Struct({
    lastEventAt: Schema.NullOr(Schema.Number),
    badFacts: Schema.Number,
    lastBadFact: Schema.NullOr(Schema.String),
  }),
  map: ([log]) => ({
    lastEventAt: log?.lastEventAt ?? null,
    badFacts: { count: log?.badFacts ?? 0, lastReason: log?.lastBadFact ?? null },
  }),
})
