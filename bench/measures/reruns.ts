import type { LinkBucketEvent } from '../../src/fixtures/linkBucket/events.ts'
import { linksOfHistory } from '../data/linksOfHistory.ts'
import { eventsOfRound } from '../hostEvents.ts'
import { type BenchStore, openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { rotated } from '../rotated.ts'
import { type Measured, measured } from '../statistics.ts'
import { subscribeToAll } from '../subscribeToAll.ts'
import { timedRefresh } from '../timedRefresh.ts'

/** How long a query took, in ms. */
export interface Rerun {
  query: string
  links: number
  /** The first time, on a store that was asked nothing of the kind yet. */
  first: number
  /** Again, after a commit that changes it. */
  again: Measured
}

/** The event that changes a query's result, where the creation of a link does not. */
const CHANGED_BY: Record<string, string> = {
  processingPerformance: 'v1.LinkProcessingCompleted',
  recentErrors: 'v1.LinkProcessingFailed',
}

/**
 * Each query alone, run again after a commit that changes it: the commit leaves the subscriber
 * alone, then it is refreshed, and that is timed. Stores of all sizes in turn.
 */
export const measureReruns = async (sizes: readonly number[], rounds: number): Promise<Rerun[]> => {
  const queries = Object.entries(panelQueries())
  const stores: { links: number; store: BenchStore; existing: string[] }[] = []
  for (const links of sizes) {
    const existing = linksOfHistory(links, Math.min(rounds * queries.length, links / 2))
    stores.push({ links, store: await openStore('linkBucketWithTelemetry', links), existing })
  }
  return queries.flatMap(([query, query$], place) => {
    const watched = stores.map((opened) => {
      const start = performance.now()
      const { unsubscribe } = subscribeToAll(opened.store, { [query]: query$ })
      return { ...opened, first: performance.now() - start, again: [] as number[], unsubscribe }
    })
    for (let index = 0; index < rounds; index += 1) {
      const round = place * rounds + index
      for (const { store, existing, again } of rotated(watched, index)) {
        const link = existing[round % existing.length] as string
        again.push(refreshAfter(CHANGED_BY[query] ?? 'v1.LinkCreated', store, round, link))
      }
    }
    return watched.map(({ links, first, again, unsubscribe }) => {
      unsubscribe()
      return { query, links, first, again: measured(again) }
    })
  })
}

/** Commits a round's events up to one of a kind, and times the refresh of the subscribers for it. */
const refreshAfter = (kind: string, store: BenchStore, round: number, link: string): number => {
  const events = eventsOfRound(round, link)
  const last = events.findIndex(({ name }) => name === kind)
  for (const event of events.slice(0, last)) store.commit(event)
  return timedRefresh(store, events[last] as LinkBucketEvent)
}
