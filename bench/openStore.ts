import { readFileSync } from 'node:fs'
import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise, nanoid, type Store } from '@livestore/livestore'
import { snapshotPath } from './data/snapshot.ts'
import { type HostName, hosts } from './hosts/hosts.ts'

/** A store of any of the hosts: all of them take the link bucket's events. */
// biome-ignore lint/suspicious/noExplicitAny: LiveStore types a store by its schema.
export type BenchStore = Store<any, any>

/** Opens a store of a host, in memory, that holds the history of so many links. */
export const openStore = async (host: HostName, links: number): Promise<BenchStore> =>
  createStorePromise({
    schema: hosts[host],
    adapter: makeInMemoryAdapter({
      importSnapshot: readFileSync(await snapshotPath(host, links)),
    }),
    storeId: nanoid(),
    disableDevtools: true,
  })
