import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise, type LiveStoreSchema, nanoid } from '@livestore/livestore'
import { onTestFinished } from 'vitest'
import type { TelemetryStore } from '../../src/hooks/TelemetryStore.ts'
import type { Fact } from '../../src/schema/index.ts'

/** An event of a host's, ready to be committed. */
export interface HostEvent {
  name: string
  args: unknown
}

/** An app that has joined the kit. */
export interface Host {
  schema: LiveStoreSchema
  /** How the host says a fact in its own events; those that it does not know, not at all. */
  eventsOf: (fact: Fact) => HostEvent | readonly HostEvent[]
  /** SQL of one row of currentMetrics' counts over the host's own tables, from `$today` and `$week`. */
  ownFigures: string
}

/** A store of the host, in memory, with these events committed; shut down after the test. */
export const openHost = async (
  { schema }: Pick<Host, 'schema'>,
  events: readonly HostEvent[],
): Promise<TelemetryStore> => {
  const store: TelemetryStore = await createStorePromise({
    schema,
    adapter: makeInMemoryAdapter(),
    storeId: `host-${nanoid()}`,
    disableDevtools: true,
  })
  onTestFinished(() => store.shutdownPromise())
  store.commit(...events)
  return store
}
