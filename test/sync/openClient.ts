import { makeAdapter } from '@livestore/adapter-node'
import { createStorePromise, type SyncStatus } from '@livestore/livestore'
import { type AnyFactStore, anyFactSchema } from '../schema/anyFactStore.ts'
import type { Line } from './makeRelay.ts'

/** A store at the relay, and how far it has come. */
export interface Client {
  store: AnyFactStore
  /**
   * The status that LiveStore told last. `store.syncStatus()` is ahead of the store's tables: it says
   * that events are there which are yet to be undone and applied, some turns later.
   */
  status: () => SyncStatus
}

/**
 * Opens a client, alone where there is no line, on disk where a directory is given, else in memory.
 * Shut its store down.
 */
export const openClient = async (
  line: Line | null,
  clientId: string,
  baseDirectory?: string,
): Promise<Client> => {
  const store = await createStorePromise({
    schema: anyFactSchema,
    adapter: makeAdapter({
      storage: baseDirectory === undefined ? { type: 'in-memory' } : { type: 'fs', baseDirectory },
      clientId,
      ...(line === null ? {} : { sync: { backend: line.backend } }),
    }),
    // Stores of one id in one process would hear of each other's shutdown.
    storeId: `shared-by-${clientId}`,
    disableDevtools: true,
  })
  let told = store.syncStatus()
  store.subscribeSyncStatus((status) => {
    told = status
  })
  return { store, status: () => told }
}
