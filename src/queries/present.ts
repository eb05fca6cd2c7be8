import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import { PRESENT_OF_ALL } from '../schema/key.ts'
import { type Scope, scopeOf } from './scope.ts'
import { type Stocks, stocksOf, stocksRow, stocksSql } from './stocks.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

/** When the last event was, and what could not be counted. */
export interface LastEvent {
  /** When the log's last good fact that has an instant happened, in epoch ms. */
  lastEventAt: number | null
  /** Facts that could not be counted: how many, and why the last one was not. */
  badFacts: { count: number; lastReason: string | null }
}

/** What is so after all that is in the log. */
export interface Present {
  /** Links by state. */
  stocks: Stocks
  /** The same without what is dated after now, which is not yet. */
  stocksUntilNow: Stocks
  lastEvent: LastEvent
}

/**
 * The present in one query, because nearly every event changes all of it, and to run another query
 * costs more than what it reads.
 */
export const present$ = (now: number, scope: Scope): LiveQueryDef<Present> =>
  telemetryQuery({
    stem: 'present',
    wakes: ['stocks', 'log'],
    select: stocksSql(scope, {
      lastEventAt: `(SELECT lastEventAt FROM telemetry_counts_v1 WHERE key = ${PRESENT_OF_ALL})`,
      badFacts: '(SELECT badFacts FROM telemetry_log_v1)',
      lastBadFact: '(SELECT lastBadFact FROM telemetry_log_v1)',
    }),
    bindValues: { ...scope.bindValues, bucket: bucketOf(now) + 1 },
    row: Schema.Struct({
      ...stocksRow.fields,
      lastEventAt: Schema.NullOr(Schema.Number),
      badFacts: Schema.NullOr(Schema.Number),
      lastBadFact: Schema.NullOr(Schema.String),
    }),
    map: (rows) => {
      const { now: stocks, before: stocksUntilNow } = stocksOf(rows)
      const [log] = rows
      return {
        stocks,
        stocksUntilNow,
        lastEvent: {
          lastEventAt: log?.lastEventAt ?? null,
          badFacts: { count: log?.badFacts ?? 0, lastReason: log?.lastBadFact ?? null },
        },
      }
    },
  })

/** The present of what a viewer selected; the last event is that of all. */
export const presentOfViewer$ = (options: ViewerOptions): LiveQueryDef<Present> => {
  const { now, domain } = viewerOf(options)
  return present$(now, scopeOf(domain))
}
