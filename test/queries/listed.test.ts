import { nanoid } from '@livestore/livestore'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recentErrors$ } from '../../src/queries/index.ts'
import {
  type Fact,
  linkCreated,
  linkDeleted,
  linkRestored,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { seed } from '../properties/seed.ts'
import { eventsOf, openAnyFactStore } from '../schema/anyFactStore.ts'
import { anyFacts } from '../schema/anyFacts.ts'

const NOON = Date.parse('2026-11-01T12:00:00Z')

// So short that most failures are in none of them.
const lists = () => [
  recentErrors$({ limit: 1 }),
  recentErrors$({ limit: 1, includeDeleted: true }),
  recentErrors$({ limit: 1, domain: 'a.com' }),
  recentErrors$({ limit: 1, state: 'recovered' }),
  recentErrors$({ limit: 1, state: 'retrying' }),
]

test('a list is what is found in the end, whatever happens to links that are not in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (steps) => {
      // What was listed is remembered for the page, so each run has links of its own.
      const run = nanoid()
      const facts = steps
        .map(({ given }) => given as Fact)
        .filter((fact) => typeof fact?.linkId === 'string' && fact.linkId !== '')
        .map((fact) => ({ ...fact, linkId: run + fact.linkId }))
      const store = await openAnyFactStore()
      const seen: unknown[] = []
      for (const [index, list$] of lists().entries()) {
        store.subscribe(list$, (errors) => {
          seen[index] = errors
        })
      }
      for (const event of eventsOf(facts)) store.commit(event)
      const opened = await openAnyFactStore()
      opened.commit(...eventsOf(facts))
      expect(seen).toEqual(lists().map((list$) => opened.query(list$)))
      await Promise.all([store.shutdownPromise(), opened.shutdownPromise()])
    }),
    { seed, numRuns: 40 },
  )
}, 60_000)

test('a list runs again for the links in it, for new failures and for restored links alone', async () => {
  const store = await openAnyFactStore()
  const [listed, other] = [nanoid(), nanoid()]
  let runs = 0
  store.subscribe(recentErrors$({ limit: 1 }), () => {
    runs += 1
  })
  const runsOf = (fact: Fact) => {
    const before = runs
    store.commit(...eventsOf([fact]))
    return runs - before
  }
  for (const linkId of [other, listed]) {
    store.commit(...eventsOf([linkCreated({ linkId, url: 'u', at: NOON })]))
  }
  const failed = (linkId: string, minute: number) =>
    processingFailed({ linkId, error: 'Timeout', at: NOON + minute * 60_000 })
  expect(runsOf(failed(listed, 2))).toBe(1)
  expect(runsOf(processingStarted({ linkId: listed, at: NOON + 180_000 }))).toBe(1)
  expect(runsOf(processingStarted({ linkId: other, at: NOON }))).toBe(0)
  expect(runsOf(failed(other, 1))).toBe(1)
  expect(runsOf(processingStarted({ linkId: other, at: NOON + 1 }))).toBe(0)
  expect(runsOf(linkDeleted({ linkId: other }))).toBe(0)
  expect(runsOf(linkRestored({ linkId: other }))).toBe(1)
  expect(runsOf(linkDeleted({ linkId: listed }))).toBe(1)
  // Now the other is in the list.
  expect(runsOf(processingStarted({ linkId: other, at: NOON + 2 }))).toBe(1)
  await store.shutdownPromise()
})
