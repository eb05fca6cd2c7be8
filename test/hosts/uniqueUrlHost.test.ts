import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fact, linkCreated } from '../../src/schema/index.ts'
import { seed } from '../properties/seed.ts'
import { openHost } from './openHost.ts'
import { readFigures } from './readFigures.ts'
import { readOwnFigures } from './readOwnFigures.ts'
import { on } from './story.ts'
import { uniqueUrlHost } from './uniqueUrlHost.ts'

// Eight links on three URLs, each said to be made now and then: before, after and while it is there.
const linkId = fc.integer({ min: 0, max: 7 }).map(String)
const at = fc.constantFrom(on('Mon 09:00'), on('Sat 12:00'), on('Sun 00:00'), on('Sun 09:00'))
const type = fc.constantFrom(
  'linkCompleted' as const,
  'linkUncompleted' as const,
  'linkDeleted' as const,
  'linkRestored' as const,
)
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ linkId, at }).map((fields) =>
    linkCreated({
      ...fields,
      url: `https://${Number(fields.linkId) % 3}.example`,
      domain: `${fields.linkId}.example`,
    }),
  ),
  fc.record({ type, linkId, at }),
)
const log = fc.array(fact, { minLength: 1, maxLength: 40, size: 'max' })

test('a host that keeps one link a URL: the figures are those of its tables, whatever came', async () => {
  await fc.assert(
    fc.asyncProperty(log, async (facts) => {
      const store = await openHost(uniqueUrlHost, facts.flatMap(uniqueUrlHost.eventsOf))
      const { counts, trackingSince, badFacts } = readFigures(store)
      expect(readOwnFigures(store, uniqueUrlHost)).toEqual(counts)
      const since = store.query({
        query: 'SELECT min(createdAt) AS since FROM links',
        bindValues: {},
      })
      expect(since).toEqual([{ since: trackingSince }])
      expect(badFacts).toBe(0)
    }),
    { seed, numRuns: 12 },
  )
})
