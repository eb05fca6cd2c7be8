import { Events, Schema, State } from '@livestore/livestore'
import { asText } from '../model/asText.ts'
import { type MetricsSnapshot, snapshotFault } from '../model/metricsSnapshot.ts'
import { type MaterializedStatement, materializeBadFact } from './materializeFacts.ts'

const { integer, text } = State.SQLite

const definition = Events.synced({
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

const checked = (snapshot: MetricsSnapshot) => {
  const fault = snapshotFault(snapshot)
  if (fault === null) return definition(snapshot)
  throw new RangeError(`livestore-telemetry: this snapshot cannot be recorded: ${fault}`)
}

/**
 * The figures of an organisation at an hour, kept for good. Synced, so its shape never changes.
 * Making the event throws a RangeError for a snapshot that cannot be recorded: LiveStore's commit
 * would not, it would shut the store down.
 */
export const metricsSnapshotRecorded: typeof definition = Object.defineProperties(
  checked as typeof definition,
  Object.getOwnPropertyDescriptors(definition),
)

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

/**
 * An id already recorded changes nothing: a run that was tried again records its hour once. A
 * snapshot that cannot be kept, come from elsewhere, is counted as a bad fact.
 */
export const materializeMetricsSnapshot = (snapshot: MetricsSnapshot): MaterializedStatement => {
  // Which zones a runtime knows differs, and all devices have to come to the same.
  const fault = snapshotFault(snapshot, (zone) => asText(zone) !== '')
  if (fault !== null) return materializeBadFact(`A snapshot cannot be kept: ${fault}`)
  return {
    sql: `INSERT INTO telemetry_metrics_snapshots_v1 (${columns.join(', ')})
      VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO NOTHING`,
    bindValues: columns.map((column) => snapshot[column]),
    writeTables: new Set(['telemetry_metrics_snapshots_v1']),
  }
}

const columns = Object.keys(metricsSnapshots.sqliteDef.columns) as (keyof MetricsSnapshot)[]
