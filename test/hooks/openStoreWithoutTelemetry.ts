import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise, makeSchema, nanoid, State } from '@livestore/livestore'
import { onTestFinished } from 'vitest'
import { events, tables } from '../../src/fixtures/index.ts'

// One event and one table of the link bucket's are an app; what it lacks is the kit.
const { linkSummarized } = events
const { linkSummaries } = tables

const schema = makeSchema({
  events: { linkSummarized },
  state: State.SQLite.makeState({
    tables: { linkSummaries },
    materializers: State.SQLite.materializers(
      { linkSummarized },
      {
        'v1.LinkSummarized': (summary) =>
          linkSummaries.insert(summary).onConflict('linkId', 'ignore'),
      },
    ),
  }),
})

/** Opens a store of an app that has not joined the kit, and shuts it down after the test. */
export const openStoreWithoutTelemetry = async () => {
  const store = await createStorePromise({
    schema,
    adapter: makeInMemoryAdapter(),
    storeId: `without-telemetry-${nanoid()}`,
    disableDevtools: true,
  })
  onTestFinished(() => store.shutdownPromise())
  return store
}
