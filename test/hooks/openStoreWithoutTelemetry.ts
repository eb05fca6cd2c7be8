import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise, makeSchema, nanoid, State } from '@livestore/livestore'
import { onTestFinished } from 'vitest'
import { events, tables } from '../../src/fixtures/index.ts'
import { defineTelemetry } from '../../src/schema/index.ts'

// One event and one table of the link bucket's are an app; what it lacks is the kit.
const { linkSummarized } = events
const { linkSummaries } = tables

const ownMaterializers = State.SQLite.materializers(
  { linkSummarized },
  {
    'v1.LinkSummarized': (summary) => linkSummaries.insert(summary).onConflict('linkId', 'ignore'),
  },
)
const telemetry = defineTelemetry<{ linkSummarized: typeof linkSummarized }>({})

/** What of the kit an app joined. */
type Joined = Partial<Record<'events' | 'tables' | 'materializers', boolean>>

const schemaOf = ({ events, tables, materializers }: Joined) =>
  makeSchema({
    events: { linkSummarized, ...(events && telemetry.events) },
    state: State.SQLite.makeState({
      tables: { linkSummaries, ...(tables && telemetry.tables) },
      materializers: materializers ? telemetry.materializers(ownMaterializers) : ownMaterializers,
    }),
  })

/** Opens a store of an app that has not joined all of the kit, and shuts it down after the test. */
export const openStoreWithoutTelemetry = async (joined: Joined = {}) => {
  const store = await createStorePromise({
    schema: schemaOf(joined),
    adapter: makeInMemoryAdapter(),
    storeId: `without-telemetry-${nanoid()}`,
    disableDevtools: true,
  })
  onTestFinished(() => store.shutdownPromise())
  return store
}
