import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { subscribeToAll } from '../subscribeToAll.ts'

/**
 * From an opened store until every panel has its figures, in ms: in a process that has asked nothing
 * yet, as a page that was just opened.
 */
export const measureFirstFigures = async (links: number): Promise<number> => {
  const store = await openStore('linkBucketWithTelemetry', links)
  const start = performance.now()
  subscribeToAll(store, panelQueries())
  return performance.now() - start
}
