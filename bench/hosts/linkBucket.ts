import { makeSchema, State } from '@livestore/livestore'
import { events } from '../../src/fixtures/linkBucket/events.ts'
import { materializers } from '../../src/fixtures/linkBucket/materializers.ts'
import { tables } from '../../src/fixtures/linkBucket/tables.ts'

/** The link bucket without telemetry: what everything is measured against. */
export const schema = makeSchema({
  events,
  state: State.SQLite.makeState({ tables, materializers }),
})
