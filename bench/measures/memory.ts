import { statSync } from 'node:fs'
import { snapshotPath } from '../data/snapshot.ts'
import type { HostName } from '../hosts/hosts.ts'
import { openStore } from '../openStore.ts'

/** What an opened store of a host takes, in bytes. */
export interface Memory {
  /** The state as SQLite holds it. */
  database: number
  /** What the process holds more than before: the session's state and the leader's. */
  resident: number
}

export const measureMemory = async (host: HostName, links: number): Promise<Memory> => {
  const database = statSync(await snapshotPath(host, links)).size
  const before = process.memoryUsage.rss()
  await openStore(host, links)
  globalThis.gc?.()
  return { database, resident: process.memoryUsage.rss() - before }
}
