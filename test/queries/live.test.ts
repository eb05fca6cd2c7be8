import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../properties/seed.ts'
import { meant, openAnyFactStore } from '../schema/anyFactStore.ts'
import { anyFacts } from '../schema/anyFacts.ts'
import { everyQuery } from './everyQuery.ts'

test('what is watched from the start is what is found in the end, late facts and all', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (steps) => {
      const watched = await openAnyFactStore()
      const seen: unknown[] = []
      for (const [index, query$] of everyQuery().entries()) {
        watched.subscribe(query$, (value) => {
          seen[index] = value
        })
      }
      const events = steps.map(({ given }) => meant(given))
      for (const event of events) watched.commit(event)
      const opened = await openAnyFactStore()
      opened.commit(...events)
      expect(seen).toEqual(everyQuery().map((query$) => opened.query(query$)))
      await Promise.all([watched.shutdownPromise(), opened.shutdownPromise()])
    }),
    { seed, numRuns: 15 },
  )
}, 180_000)
