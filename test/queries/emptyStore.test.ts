import { expect, test } from 'vitest'
import { createFixtureStore } from '../../src/fixtures/index.ts'
import { currentMetrics$, linksByDay$, topDomains$ } from '../../src/queries/index.ts'

test('a store without an event has zeros, nulls and no points', async () => {
  const store = await createFixtureStore('empty')
  const viewer = { now: Date.parse('2026-11-22T12:00Z'), timeZone: 'UTC' }
  expect(store.query(currentMetrics$(viewer))).toEqual({
    totalLinks: 0,
    completedLinks: 0,
    deletedLinks: 0,
    pendingProcessing: 0,
    failedProcessing: 0,
    linksToday: 0,
    linksThisWeek: 0,
    interactionsToday: 0,
    lastEventAt: null,
    badFacts: { count: 0, lastReason: null },
  })
  expect(store.query(topDomains$())).toEqual({
    domains: [],
    otherCount: 0,
    otherDomains: 0,
    total: 0,
  })
  const { points, total, trackingSince } = store.query(linksByDay$(viewer))
  expect(points).toHaveLength(30)
  expect(points.every(({ count, previous }) => count === null && previous === null)).toBe(true)
  expect([total, trackingSince]).toEqual([0, null])
  await store.shutdownPromise()
})
