import { expect, test } from 'vitest'
import { type FactType, linkBucketFacts } from '../../src/schema/index.ts'
import { expectOracle } from '../properties/expectOracle.ts'
import { figuresByHand } from './figuresByHand.ts'
import { openHost } from './openHost.ts'
import { readFigures } from './readFigures.ts'
import { specificationHost } from './specificationHost.ts'
import { NOW, narrowed, on, story } from './story.ts'

const {
  'v1.LinkMetadataFetched': named,
  'v1.LinkProcessingStarted': started,
  'v1.LinkProcessingCompleted': completed,
  'v1.LinkProcessingFailed': failed,
  'v1.LinkProcessingCancelled': cancelled,
  ...links
} = linkBucketFacts

const processing = {
  'v1.LinkMetadataFetched': named,
  'v1.LinkProcessingStarted': started,
  'v1.LinkProcessingCompleted': completed,
  'v1.LinkProcessingFailed': failed,
  'v1.LinkProcessingCancelled': cancelled,
}

const isOfProcessing = (type: FactType): boolean =>
  type === 'linkMetadataFetched' || type.startsWith('processing')

const noPerformance = {
  completed: 0,
  failed: 0,
  cancelled: 0,
  successRate: null,
  avgMs: null,
  p50Ms: null,
  p95Ms: null,
  p99Ms: null,
  samples: 0,
  binned: 0,
}

test('links without their processing: no attempt, and no rate of none', async () => {
  const host = specificationHost(links)
  const store = await openHost(host, story.flatMap(host.eventsOf))
  const mapped = story.filter(({ type }) => !isOfProcessing(type))
  expectOracle(
    store,
    mapped.map((fact) => ({ fact })),
    NOW,
    narrowed,
  )
  expect(readFigures(store)).toEqual({
    ...figuresByHand,
    counts: { ...figuresByHand.counts, pendingProcessing: 0, failedProcessing: 0 },
    performance: noPerformance,
    errors: [],
  })
})

test('processing without its links: attempts of links unknown', async () => {
  const host = specificationHost(processing)
  const store = await openHost(host, story.flatMap(host.eventsOf))
  const mapped = story.filter(({ type }) => isOfProcessing(type))
  expectOracle(
    store,
    mapped.map((fact) => ({ fact })),
    NOW,
    narrowed,
  )
  const untracked = Array(7).fill(null)
  expect(readFigures(store)).toEqual({
    counts: {
      totalLinks: 0,
      completedLinks: 0,
      deletedLinks: 0,
      pendingProcessing: 0,
      failedProcessing: 0,
      linksToday: 0,
      linksThisWeek: 0,
      interactionsToday: 0,
    },
    badFacts: 0,
    lastEventAt: on('Sun 11:17'),
    performance: figuresByHand.performance,
    domains: [],
    errors: ['3 failed: Timeout after 30 s (null)', '2 recovered: HTTP 500 (null)'],
    linksByDay: untracked,
    trackingSince: null,
    interactionsByDay: untracked,
    interactionsByKind: [],
    historyNow: null,
    sinceYesterday: null,
  })
})

test('nothing: an app that has joined and not said yet what its events mean', async () => {
  const host = specificationHost({})
  const store = await openHost(host, story.flatMap(host.eventsOf))
  expectOracle(store, [], NOW, narrowed)
  const figures = readFigures(store)
  expect(Object.values(figures.counts).every((count) => count === 0)).toBe(true)
  expect(figures).toMatchObject({ lastEventAt: null, performance: noPerformance, errors: [] })
})
