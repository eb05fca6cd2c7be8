import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { subscribeToAll } from '../subscribeToAll.ts'

/** From an opened store until every panel has its figures, in ms. */
export interface FirstFigures {
  /** In a process that has asked nothing yet, as a page that was just opened. */
  cold: number
  /** In one that asked another store before. */
  warm: number
}

export const measureFirstFigures = async (links: number): Promise<FirstFigures> => ({
  cold: await timeOne(links),
  warm: await timeOne(links),
})

const timeOne = async (links: number): Promise<number> => {
  const store = await openStore('linkBucketWithTelemetry', links)
  const start = performance.now()
  subscribeToAll(store, panelQueries())
  const time = performance.now() - start
  await store.shutdownPromise()
  return time
}
