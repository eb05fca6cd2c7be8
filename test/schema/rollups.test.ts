import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../properties/seed.ts'
import { eventsOf, meant, openAnyFactStore } from './anyFactStore.ts'
import { anyFacts } from './anyFacts.ts'
import { readTables } from './readTables.ts'
import { recount } from './recount.ts'

test('every table equals a recount from the facts, whatever the log', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (steps) => {
      const store = await openAnyFactStore()
      store.commit(...eventsOf(steps.map(({ given }) => given)))
      expect(readTables(store)).toEqual(recount(steps.map(({ understood }) => understood)))
      await store.shutdownPromise()
    }),
    { seed, numRuns: 100 },
  )
}, 180_000)

test('several facts of one event count as if each had an event of its own', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (steps) => {
      const store = await openAnyFactStore()
      store.commit(meant(steps.slice(0, 8).map(({ given }) => given)))
      expect(readTables(store)).toEqual(
        recount(steps.slice(0, 8).map(({ understood }) => understood)),
      )
      await store.shutdownPromise()
    }),
    { seed, numRuns: 30 },
  )
}, 60_000)
