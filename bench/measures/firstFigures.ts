import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { type Measured, measured } from '../statistics.ts'
import { subscribeToAll } from '../subscribeToAll.ts'

/**
 * How long it takes from an opened store until every panel has its figures, in ms: stores opened
 * one after the other, the first of them by a process that has asked nothing yet.
 */
export const measureFirstFigures = async (
  links: number,
  runs: number,
): Promise<{ cold: number; warm: Measured }> => {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const store = await openStore('linkBucketWithTelemetry', links)
    const start = performance.now()
    subscribeToAll(store, panelQueries())
    times.push(performance.now() - start)
    await store.shutdownPromise()
  }
  const [cold = Number.NaN, ...warm] = times
  return { cold, warm: measured(warm) }
}
