import { describe, expect, test } from 'vitest'
import { currentMetrics$ } from '../../src/queries/index.ts'
import { type Fact, linkBucketFacts, linkUncompleted } from '../../src/schema/index.ts'
import { expectOracle } from '../properties/expectOracle.ts'
import { figuresByHand } from './figuresByHand.ts'
import { numericHost } from './numericHost.ts'
import { openHost } from './openHost.ts'
import { readFigures } from './readFigures.ts'
import { readOwnFigures } from './readOwnFigures.ts'
import { specificationHost } from './specificationHost.ts'
import { atOf, NOW, narrowed, story } from './story.ts'
import { uniqueUrlHost } from './uniqueUrlHost.ts'

// Without 6 and 7, whose URLs were 2's and 4's; what happened to 6 after that, happened to no link.
const onePerUrl = {
  ...figuresByHand,
  counts: {
    ...figuresByHand.counts,
    totalLinks: 4,
    completedLinks: 1,
    linksToday: 1,
    linksThisWeek: 4,
  },
  domains: ['(unknown) 2', 'b.example 1', 'c.example 1'],
  errors: ['3 failed: Timeout after 30 s (null)', '2 recovered: (no message) (null)'],
  linksByDay: [1, 0, 0, 0, 1, 1, 1],
  historyNow: 4,
  sinceYesterday: { ...figuresByHand.sinceYesterday, now: 4, change: 1 },
}

// To the figures an ignored creation is as something that is said of a link unknown.
const understoodOnce = story.flatMap((fact): Fact | [] => {
  const { linkId } = fact
  if (fact.type === 'linkMetadataFetched') return []
  if (fact.type === 'linkCreated' && linkId > '5')
    return linkUncompleted({ linkId, at: atOf(fact) })
  if (fact.type === 'linkCreated' && linkId < '3') return { ...fact, domain: null }
  if (fact.type === 'processingFailed' && linkId === '2') return { ...fact, error: '' }
  return fact
})

describe.each([
  {
    name: "the specification's",
    host: specificationHost(linkBucketFacts),
    expected: figuresByHand,
    understood: story,
  },
  {
    name: 'one with two versions of events, that keeps one link a URL',
    host: uniqueUrlHost,
    expected: onePerUrl,
    understood: understoodOnce,
  },
  {
    name: 'one with numbers for ids and texts for instants',
    host: numericHost,
    expected: figuresByHand,
    understood: story,
  },
])('a host: $name', ({ host, expected, understood }) => {
  const events = story.flatMap(host.eventsOf)

  test.each([
    { times: 'once', log: events },
    { times: 'twice', log: events.flatMap((event) => [event, event]) },
  ])(
    'each event $times: the figures counted by hand, of its own tables, and the oracle’s',
    async ({ log }) => {
      const store = await openHost(host, log)
      expect(readFigures(store)).toEqual(expected)
      expect(readOwnFigures(store, host)).toEqual(expected.counts)
      expectOracle(
        store,
        understood.map((fact) => ({ fact })),
        NOW,
        narrowed,
      )
    },
  )
})

test('an instant that is no date is counted as a fact that cannot be counted', async () => {
  const added = { bookmark: 8, href: 'https://a.example/8', host: 'a.example', time: 'yesterday' }
  const store = await openHost(numericHost, [{ name: 'v1.BookmarkAdded', args: added }])
  expect(store.query(currentMetrics$({ now: NOW })).badFacts).toEqual({
    count: 1,
    lastReason: 'v1.BookmarkAdded: linkCreated: at is NaN instead of epoch milliseconds or a Date.',
  })
})
