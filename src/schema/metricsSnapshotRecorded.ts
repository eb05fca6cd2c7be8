import { Events, Schema, State } from '@livestore/livestore'
import type { MaterializedStatement } from './materializeFacts.ts'

const { integer, text } = State.SQLite

/**
 * The figures of an organisation at an hour, kept for good. Synced, so its shape never changes:
 * `id` is `<organisation>:<YYYY-MM-DDTHH>` (UTC), `timestamp` epoch ms, `avgProcessingTimeMs` whole
 * milliseconds over the 24 hours before it or null when none, and `timeZone` the IANA zone in which
 * `linksCreatedToday` and `interactionsToday` were counted.
 */
export const metricsSnapshotRecorded = Events.synced({
  name: 'v1.MetricsSnapshotRecorded',
  schema: Schema.Struct({
    id: Schema.String,
    timestamp: Schema.Number,
    timeZone: Schema.String,
    totalLinks: Schema.Number,
    completedLinks: Schema.Number,
    pendingProcessing: Schema.Number,
    failedProcessing: Schema.Number,
    avgProcessingTimeMs: Schema.NullOr(Schema.Number),
    linksCreatedToday: Schema.Number,
    interactionsToday: Schema.Number,
  }),
})

/** A row a recorded snapshot, as the event says it. */
export const metricsSnapshots = State.SQLite.table({
  name: 'telemetry_metrics_snapshots_v1',
  columns: {
    id: text({ primaryKey: true }),
    timestamp: integer(),
    timeZone: text(),
    totalLinks: integer(),
    completedLinks: integer(),
    pendingProcessing: integer(),
    failedProcessing: integer(),
    avgProcessingTimeMs: integer({ nullable: true }),
    linksCreatedToday: integer(),
    interactionsToday: integer(),
  },
})

/** An id already recorded changes nothing: a run that was tried again records its hour once. */
export const materializeMetricsSnapshot = (
  snapshot: (typeof metricsSnapshotRecorded)['schema']['Type'],
): MaterializedStatement => ({
  sql: `INSERT INTO telemetry_metrics_snapshots_v1 (${columns.join(', ')})
    VALUES (${columns.map((column) => `$${column}`).join(', ')}) ON CONFLICT (id) DO NOTHING`,
  bindValues: { ...snapshot },
  writeTables: new Set(['telemetry_metrics_snapshots_v1']),
})

const columns = Object.keys(metricsSnapshots.sqliteDef.columns)
