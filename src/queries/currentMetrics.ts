import { computed, Schema } from '@livestore/livestore'
import { addDays, dayOf, startOfDay, startOfWeek } from '../model/day.ts'
import { type Scope, scopeOf } from './scope.ts'
import { sum$ } from './sum.ts'
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
  const { now, timeZone, weekStartsOn, domain } = viewerOf(options)
  const scope = scopeOf(domain)
  const day = dayOf(now, timeZone)
  const week = startOfWeek(day, weekStartsOn)
  const startOf = (key: string) => startOfDay(key, timeZone)
  const today = { start: startOf(day), end: startOf(addDays(day, 1)) }
  const thisWeek = { start: startOf(week), end: startOf(addDays(week, 7)) }

  const stocks$ = stocksOf$(scope)
  const linksToday$ = sum$('telemetry_created_v1', 'count', today, scope)
  const linksThisWeek$ = sum$('telemetry_created_v1', 'count', thisWeek, scope)
  const interactionsToday$ = sum$('telemetry_interactions_v1', 'count', today, scope)
  const parts = [stocks$, linksToday$, linksThisWeek$, interactionsToday$].map(({ hash }) => hash)
  return computed(
    (get): CurrentMetrics => ({
      ...get(stocks$),
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

const stocksOf$ = ({ id, bindValues }: Scope) =>
  telemetryQuery({
    stem: 'currentMetrics.stocks',
    listens: ['stocks'],
    select: `
      SELECT total AS totalLinks, completed AS completedLinks, deleted AS deletedLinks,
        pending AS pendingProcessing, failed AS failedProcessing
      FROM telemetry_domains_v1 WHERE id = ${id}`,
    bindValues,
    row: Schema.Struct({
      totalLinks: Schema.Number,
      completedLinks: Schema.Number,
      deletedLinks: Schema.Number,
      pendingProcessing: Schema.Number,
      failedProcessing: Schema.Number,
    }),
    map: ([stocks]) =>
      stocks ?? {
        totalLinks: 0,
        completedLinks: 0,
        deletedLinks: 0,
        pendingProcessing: 0,
        failedProcessing: 0,
      },
  })

const log$ = telemetryQuery({
  stem: 'currentMetrics.log',
  listens: ['log'],
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
