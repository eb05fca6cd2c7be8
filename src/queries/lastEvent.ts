import { Schema } from '@livestore/livestore'
import { keySql, PRESENT } from '../schema/key.ts'
import { telemetryQuery } from './telemetryQuery.ts'

export interface LastEventResult {
  /** When the log's last good fact that has an instant happened, in epoch ms. */
  lastEventAt: number | null
  /** Facts that could not be counted: how many, and why the last one was not. */
  badFacts: { count: number; lastReason: string | null }
}

/** When the last event was, and what could not be counted. */
export const lastEvent$ = telemetryQuery({
  stem: 'lastEvent',
  wakes: ['log'],
  select: `
    SELECT lastEventAt, badFacts, lastBadFact FROM (SELECT 0 AS id)
    LEFT JOIN telemetry_counts_v1 ON key = ${keySql('0', PRESENT)}
    LEFT JOIN telemetry_log_v1 USING (id) WHERE true`,
  row: Schema.Struct({
    lastEventAt: Schema.NullOr(Schema.Number),
    badFacts: Schema.NullOr(Schema.Number),
    lastBadFact: Schema.NullOr(Schema.String),
  }),
  map: ([log]): LastEventResult => ({
    lastEventAt: log?.lastEventAt ?? null,
    badFacts: { count: log?.badFacts ?? 0, lastReason: log?.lastBadFact ?? null },
  }),
})
