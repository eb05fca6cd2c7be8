import { setTimeout } from 'node:timers/promises'
import type { Relay } from './makeRelay.ts'
import type { Client } from './openClient.ts'

const headOf = ({ status }: Client): number => Number(/^e(\d+)/.exec(status().localHead)?.[1])

// LiveStore takes a handful of turns to bring a store's tables to where its status is.
const TURNS = 20

/**
 * Waits until every client holds all that was accepted, and nothing else. Throws if that takes
 * longer than it may, in ms.
 */
export const settled = async (
  { log }: Relay,
  clients: readonly Client[],
  mayTake = 10_000,
): Promise<void> => {
  const end = performance.now() + mayTake
  for (let turns = 0; turns < TURNS; ) {
    const head = log.at(-1)?.seqNum ?? 0
    const isThere = clients.every(
      (client) =>
        client.store.syncStatus().isSynced && client.status().isSynced && headOf(client) === head,
    )
    turns = isThere ? turns + 1 : 0
    if (performance.now() > end) {
      const heads = clients.map(({ store }) => store.syncStatus().localHead).join(', ')
      throw new Error(`Not settled: e${head} was accepted, and the clients are at ${heads}.`)
    }
    await setTimeout(1)
  }
}
