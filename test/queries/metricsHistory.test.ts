import { expect, test } from 'vitest'
import { metricsHistory$ } from '../../src/queries/index.ts'
import {
  linkCompleted,
  linkCreated,
  linkDeleted,
  processingStarted,
} from '../../src/schema/index.ts'
import { metricsSnapshotRecorded } from '../../src/schema/metricsSnapshotRecorded.ts'
import { eventsOf, openAnyFactStore } from '../schema/anyFactStore.ts'
import { figuresOf } from './figuresOf.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = Date.parse('2026-11-22T12:07Z')
const viewer = { now, timeZone: 'UTC' }
const created = (linkId: string, at: number) => linkCreated({ linkId, url: 'u', at })

test('by hours up to a week: the value at the end of each, and now at the current one', async () => {
  const facts = [
    created('a', now - 3 * HOUR),
    created('b', now - 2 * HOUR),
    linkCompleted({ linkId: 'a', at: now - 2 * HOUR }),
    processingStarted({ linkId: 'b', at: now }),
    linkDeleted({ linkId: 'a', at: now - 60_000 }),
    created('tomorrow', now + DAY),
  ]
  const { points, trackingSince } = await figuresOf(facts, metricsHistory$(viewer))
  expect(trackingSince).toBe(now - 3 * HOUR)
  const hour = Date.parse('2026-11-22T09:00Z')
  const derived = { failedProcessing: 0, recorded: false }
  expect(points).toEqual([
    { at: hour, totalLinks: 1, completedLinks: 0, pendingProcessing: 0, ...derived },
    { at: hour + HOUR, totalLinks: 2, completedLinks: 1, pendingProcessing: 0, ...derived },
    { at: hour + 2 * HOUR, totalLinks: 2, completedLinks: 1, pendingProcessing: 0, ...derived },
    { at: hour + 3 * HOUR, totalLinks: 1, completedLinks: 0, pendingProcessing: 1, ...derived },
  ])
})

test('by days beyond a week; what came before the range is in its first point', async () => {
  const facts = [created('a', now - 60 * DAY), created('b', now - 10 * DAY)]
  const { points } = await figuresOf(facts, metricsHistory$({ ...viewer, range: '30d' }))
  expect(points).toHaveLength(30)
  expect(points[0]?.totalLinks).toBe(1)
  expect(points.at(-1)?.totalLinks).toBe(2)
  expect(points.filter(({ totalLinks }) => totalLinks === 2)).toHaveLength(11)
})

test('a week of hours, a day of them, a year of days', async () => {
  const facts = [created('a', now - 400 * DAY)]
  const lengths = await Promise.all(
    (['24h', '7d', '90d', '1y'] as const).map(async (range) => {
      const { points } = await figuresOf(facts, metricsHistory$({ ...viewer, range }))
      return points.length
    }),
  )
  expect(lengths).toEqual([24, 6 * 24 + 13, 90, 365])
})

test('the latest snapshot of a point stands for it; an id already recorded changes nothing', async () => {
  const store = await openAnyFactStore()
  const snapshot = (id: string, timestamp: number, totalLinks: number) =>
    metricsSnapshotRecorded({
      id,
      timestamp,
      timeZone: 'UTC',
      totalLinks,
      completedLinks: 5,
      pendingProcessing: 6,
      failedProcessing: 7,
      avgProcessingTimeMs: null,
      linksCreatedToday: 0,
      interactionsToday: 0,
    })
  store.commit(...eventsOf([created('a', now - 3 * HOUR)]))
  store.commit(
    snapshot('o:2026-11-22T10', now - 2 * HOUR, 11),
    snapshot('p:2026-11-22T10', now - 2 * HOUR + 60_000, 12),
    snapshot('p:2026-11-22T10', now - 2 * HOUR + 120_000, 99),
  )
  const { points } = store.query(metricsHistory$(viewer))
  expect(points.map(({ totalLinks, recorded }) => [totalLinks, recorded])).toEqual([
    [1, false],
    [12, true],
    [1, false],
    [1, false],
  ])
  await store.shutdownPromise()
})
