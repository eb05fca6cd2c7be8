import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createFixtureStore,
  type LinkBucketStore,
  scenarios,
  tables,
} from '../../src/fixtures/index.ts'
import {
  currentMetrics$,
  linksByDay$,
  processingPerformance$,
  STATS,
  stat$,
  topDomains$,
} from '../../src/queries/index.ts'
import { localDate } from '../model/localDate.ts'

const now = scenarios.typical.endsAt
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati']

let store: LinkBucketStore
let links: {
  domain: string
  createdAt: number
  completedAt: number | null
  deletedAt: number | null
}[]
beforeAll(async () => {
  store = await createFixtureStore('typical')
  links = store.query(tables.links.select()).slice()
})
afterAll(() => store.shutdownPromise())

const alive = () => links.filter(({ deletedAt }) => deletedAt === null)

describe("the figures equal a count of the host's own rows", () => {
  test.each(ZONES)('linksByDay in %s', (timeZone) => {
    const result = store.query(linksByDay$({ now, timeZone }))
    const since = Math.min(...links.map(({ createdAt }) => createdAt))
    const on = (key: string) =>
      alive().filter(({ createdAt }) => localDate(createdAt, timeZone) === key).length
    expect(result.points).toHaveLength(30)
    for (const { key, count } of result.points) expect([key, count]).toEqual([key, on(key)])
    expect(result.total).toBe(result.points.reduce((sum, { count }) => sum + (count ?? 0), 0))
    expect(result.trackingSince).toBe(since)
    expect(result.points.map(({ partial }) => partial).lastIndexOf(true)).toBe(29)
    expect(result.points.filter(({ partial }) => partial)).toHaveLength(1)
    const before = (key: string) =>
      new Date(Date.parse(`${key}T00:00Z`) - 30 * 86_400_000).toISOString().slice(0, 10)
    for (const { key, previous } of result.points) expect(previous).toBe(on(before(key)))
  })

  test.each([
    ['24h', '2026-11-21T15:00+00:00', '2026-11-21T15:00Z'],
    ['7d', '2026-11-16', '2026-11-16T00:00Z'],
    ['90d', '2026-08-25', '2026-08-25T00:00Z'],
    ['1y', '2025-11-23', '2025-11-23T00:00Z'],
  ] as const)('linksByDay over %s begins with %s and sums to its links', (range, first, start) => {
    const { points, total } = store.query(linksByDay$({ now, timeZone: 'UTC', range }))
    expect(points[0]?.key).toBe(first)
    const since = alive().filter(({ createdAt }) => createdAt >= Date.parse(start))
    expect(total).toBe(since.length)
  })

  test('topDomains, and its rows and others sum to all', () => {
    const counts = new Map<string, number>()
    for (const { domain } of alive()) counts.set(domain, (counts.get(domain) ?? 0) + 1)
    const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    for (const limit of [1, 10, 1_000]) {
      const result = store.query(topDomains$({ limit }))
      expect(result.domains.map(({ domain, count }) => [domain, count])).toEqual(
        ranked.slice(0, limit),
      )
      expect(result.total).toBe(alive().length)
      expect(result.otherDomains).toBe(Math.max(0, ranked.length - limit))
      const listed = result.domains.reduce((sum, { count }) => sum + count, 0)
      expect(listed + result.otherCount).toBe(result.total)
      for (const { count, share } of result.domains) expect(share).toBe(count / result.total)
    }
    expect(store.query(topDomains$())).toEqual(store.query(topDomains$({ limit: 10 })))
  })

  test.each(ZONES)('currentMetrics in %s', (timeZone) => {
    const metrics = store.query(currentMetrics$({ now, timeZone, weekStartsOn: 1 }))
    const processing = store.query(tables.linkProcessingStatus.select())
    const ids = new Set(store.query(tables.links.where({ deletedAt: null })).map(({ id }) => id))
    const inState = (status: string) =>
      processing.filter((row) => row.status === status && ids.has(row.linkId)).length
    const today = localDate(now, timeZone)
    const weekday = (new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7
    const monday = new Date(Date.parse(`${today}T00:00Z`) - weekday * 86_400_000)
      .toISOString()
      .slice(0, 10)
    const createdFrom = (day: string) =>
      alive().filter(({ createdAt }) => localDate(createdAt, timeZone) >= day).length
    expect(metrics).toMatchObject({
      totalLinks: alive().length,
      completedLinks: alive().filter(({ completedAt }) => completedAt !== null).length,
      deletedLinks: links.length - alive().length,
      pendingProcessing: inState('pending'),
      failedProcessing: inState('failed'),
      linksToday: createdFrom(today),
      linksThisWeek: createdFrom(monday),
      interactionsToday: store
        .query(tables.linkInteractions.select())
        .filter(({ timestamp }) => localDate(timestamp, timeZone) === today).length,
      badFacts: { count: 0, lastReason: null },
    })
    expect(metrics.lastEventAt).toBeLessThanOrEqual(now)
  })

  test('stat is one of them', () => {
    const metrics = store.query(currentMetrics$({ now, timeZone: 'UTC' }))
    const performance = store.query(processingPerformance$({ now, timeZone: 'UTC' }))
    const all: Record<string, unknown> = { ...performance, ...metrics }
    for (const figure of STATS) {
      expect([figure, store.query(stat$({ figure, now, timeZone: 'UTC' }))]).toEqual([
        figure,
        all[figure],
      ])
    }
  })
})
