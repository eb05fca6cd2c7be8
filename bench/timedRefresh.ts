import type { LinkBucketEvent } from '../src/fixtures/linkBucket/events.ts'
import type { BenchStore } from './openStore.ts'

/** How long the subscribers of a store take to hold what an event changed, in ms, without its writing. */
export const timedRefresh = (store: BenchStore, event: LinkBucketEvent): number => {
  store.commit({ skipRefresh: true }, event)
  const start = performance.now()
  store.manualRefresh()
  return performance.now() - start
}
