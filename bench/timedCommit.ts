import type { LinkBucketEvent } from '../src/fixtures/linkBucket/events.ts'
import type { BenchStore } from './openStore.ts'

/** How long a commit took, in ms. */
export interface CommitTime {
  /** `store.commit()`: until every subscriber holds the new value, which blocks the page. */
  blocking: number
  /** Until the leader has it too. */
  whole: number
}

/** Commits an event and waits until the leader has it. Session and leader share this thread. */
export const timedCommit = async (
  store: BenchStore,
  event: LinkBucketEvent,
): Promise<CommitTime> => {
  const start = performance.now()
  store.commit(event)
  const blocked = performance.now()
  do await nextTurn()
  while (!store.syncStatus().isSynced)
  return { blocking: blocked - start, whole: performance.now() - start }
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))
