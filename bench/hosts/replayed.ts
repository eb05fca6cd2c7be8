import { makeSchema, State } from '@livestore/livestore'
import { events } from '../../src/fixtures/linkBucket/events.ts'
import { materializers } from '../../src/fixtures/linkBucket/materializers.ts'
import { schema as withTelemetry } from '../../src/fixtures/linkBucket/schema.ts'
import { tables } from '../../src/fixtures/linkBucket/tables.ts'
import { defineTelemetry, linkBucketFacts, replayAtOnce } from '../../src/schema/index.ts'
import { schema as bare } from './linkBucket.ts'

const telemetry = defineTelemetry<typeof events>(linkBucketFacts)

/**
 * The link bucket as it replays: without the kit and with it, each without and with the transaction
 * that the kit offers; and without the kit in a transaction alone, as a host opens one by itself.
 */
export const replayed = {
  bare,
  withTelemetry,
  bareInTransactionAlone: makeSchema({
    events,
    state: State.SQLite.makeState({
      tables,
      materializers,
      migrations: {
        strategy: 'auto',
        hooks: {
          pre: (database) => database.execute('BEGIN'),
          post: (database) => database.execute('COMMIT'),
        },
      },
    }),
  }),
  bareInTransaction: makeSchema({
    events,
    state: State.SQLite.makeState({ tables, materializers, migrations: replayAtOnce }),
  }),
  withTelemetryInTransaction: makeSchema({
    events: { ...events, ...telemetry.events },
    state: State.SQLite.makeState({
      tables: { ...tables, ...telemetry.tables },
      materializers: telemetry.materializers(materializers),
      migrations: replayAtOnce,
    }),
  }),
} as const
