import { makeInMemoryAdapter } from '@livestore/adapter-web'
import {
  createStorePromise,
  Events,
  makeSchema,
  nanoid,
  Schema,
  State,
  type Store,
} from '@livestore/livestore'
import { defineTelemetry, type Fact } from '../../src/schema/index.ts'

const events = {
  meant: Events.synced({ name: 'v1.Meant', schema: Schema.Struct({ facts: Schema.Any }) }),
}

const telemetry = defineTelemetry<typeof events>({ 'v1.Meant': ({ facts }) => facts })

/** The schema of a host whose one event says its facts itself. */
export const anyFactSchema = makeSchema({
  events: { ...events, ...telemetry.events },
  state: State.SQLite.makeState({
    tables: telemetry.tables,
    materializers: telemetry.materializers(
      State.SQLite.materializers(events, { 'v1.Meant': () => [] }),
    ),
  }),
})

/** A store of that host. */
export type AnyFactStore = Store<typeof anyFactSchema>

export const openAnyFactStore = (): Promise<AnyFactStore> =>
  createStorePromise({
    schema: anyFactSchema,
    adapter: makeInMemoryAdapter(),
    storeId: nanoid(),
    disableDevtools: true,
  })

/** An event that means what is given: a fact, several, or what is none. */
export const meant = (facts: unknown) => events.meant({ facts })

/** An event a fact, in their order. */
export const eventsOf = (facts: readonly (Fact | unknown)[]) => facts.map(meant)
