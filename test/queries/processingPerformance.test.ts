import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { processingPerformance$ } from '../../src/queries/index.ts'
import {
  linkCreated,
  linkDeleted,
  processingCancelled,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { type AnyFactStore, eventsOf, openAnyFactStore } from '../schema/anyFactStore.ts'
import { figuresOf } from './figuresOf.ts'

const HOUR = 3_600_000
const now = Date.parse('2026-11-22T12:00Z')
const viewer = { now, timeZone: 'UTC' }
const took = (linkId: string, ms: number, at = now) => [
  processingStarted({ linkId, at: at - ms }),
  processingCompleted({ linkId, at }),
]

test('counts ends, not links or starts; cancelled and open ones are in no rate', async () => {
  const facts = [
    linkCreated({ linkId: 'a', url: 'u', at: now }),
    ...took('a', 100),
    ...took('b', 300, now - 1),
    ...took('b', 500, now),
    processingFailed({ linkId: 'c', error: 'x', at: now }),
    processingStarted({ linkId: 'd', at: now - 5 }),
    processingCancelled({ linkId: 'd', at: now }),
    processingStarted({ linkId: 'e', at: now }),
    linkDeleted({ linkId: 'a', at: now }),
  ]
  expect(await figuresOf(facts, processingPerformance$(viewer))).toMatchObject({
    completed: 3,
    failed: 1,
    cancelled: 1,
    successRate: 0.75,
    avgMs: 300,
    samples: 3,
  })
})

test('a duration is unknown without a start, or with one that lies after the end', async () => {
  const facts = [
    processingCompleted({ linkId: 'a', at: now }),
    processingStarted({ linkId: 'b', at: now }),
    processingCompleted({ linkId: 'b', at: now - 1 }),
    ...took('c', 0),
  ]
  const result = await figuresOf(facts, processingPerformance$(viewer))
  expect(result).toMatchObject({ completed: 3, samples: 1, avgMs: 0, p50Ms: 0, p99Ms: 0 })
  expect(result.distribution).toEqual([{ fromMs: 0, toMs: 1, count: 1 }])
})

test('clocks as far apart as a Date allows have a mean, however often', async () => {
  const [first, last] = [-8.64e15, 8.64e15]
  const facts = Array.from({ length: 600 }, (_, index) => took(`link ${index}`, last - first, last))
  const { avgMs, samples } = await figuresOf(
    facts.flat(),
    processingPerformance$({ ...viewer, range: 'all' }),
  )
  expect([avgMs, samples]).toEqual([last - first, 600])
})

test.each(['0001-01-03T12:00Z', '9999-12-28T12:00Z'])('a range that ends at %s', async (end) => {
  const now = Date.parse(end)
  const facts = [
    ...took('a', 100, now - HOUR),
    processingFailed({ linkId: 'b', error: 'x', at: now - HOUR }),
    processingCancelled({ linkId: 'b', at: now - HOUR }),
    ...took('long before', 500, now - 100 * HOUR),
  ]
  const performance$ = processingPerformance$({ now, timeZone: 'UTC', range: '24h' })
  expect(await figuresOf(facts, performance$)).toMatchObject({
    completed: 1,
    failed: 1,
    samples: 1,
    avgMs: 100,
    p50Ms: expect.closeTo(100, 0),
    distribution: [{ count: 1 }],
  })
})

test('nothing yet is null, not 0', async () => {
  expect(await figuresOf([], processingPerformance$(viewer))).toEqual({
    completed: 0,
    failed: 0,
    cancelled: 0,
    successRate: null,
    avgMs: null,
    p50Ms: null,
    p95Ms: null,
    p99Ms: null,
    samples: 0,
    distribution: [],
  })
})

describe('quantiles are within 1 % of the duration at their rank', () => {
  const random = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  const next = random(7)
  const distributions: Record<string, () => number> = {
    uniform: () => Math.floor(next() * 10_000),
    'log-normal': () =>
      Math.floor(
        2_000 * Math.exp(Math.sqrt(-2 * Math.log(next() + 1e-9)) * Math.cos(6.283 * next())),
      ),
    bimodal: () => (next() < 0.5 ? 100 : 90_000) + Math.floor(next() * 10),
    constant: () => 1_234,
    'up to ten days': () => Math.floor(next() * 864_000_000),
  }
  test.each(Object.entries(distributions))('%s', async (_, draw) => {
    const durations = Array.from({ length: 400 }, draw)
    const facts = durations.flatMap((ms, index) => took(`link ${index}`, ms, now - index))
    const result = await figuresOf(facts, processingPerformance$(viewer))
    const sorted = durations.toSorted((a, b) => a - b)
    for (const [p, value] of [
      [0.5, result.p50Ms],
      [0.95, result.p95Ms],
      [0.99, result.p99Ms],
    ] as const) {
      const exact = sorted[Math.ceil(p * sorted.length) - 1] ?? 0
      expect(Math.abs((value ?? 0) - exact)).toBeLessThanOrEqual(exact * 0.01)
    }
    expect(result.avgMs).toBeCloseTo(durations.reduce((sum, ms) => sum + ms, 0) / 400, 6)
    expect(result.distribution.length).toBeLessThanOrEqual(40)
    expect(result.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(400)
    for (const [index, { toMs }] of result.distribution.entries()) {
      const following = result.distribution[index + 1]
      if (following) expect(following.fromMs).toBe(toMs)
    }
  })
})

describe('a range is whole days of the viewer, whatever they have to do with UTC days', () => {
  const ends = Array.from({ length: 24 * 12 }, (_, index) => now - 9 * 24 * HOUR + index * HOUR)
  const facts = ends.flatMap((at, index) => took(`link ${index}`, 1 + index, at))
  let store: AnyFactStore
  beforeAll(async () => {
    store = await openAnyFactStore()
    store.commit(...eventsOf(facts))
  })
  afterAll(() => store.shutdownPromise())

  test.each(['UTC', 'Asia/Kathmandu', 'America/Los_Angeles'])('%s', (timeZone) => {
    for (const range of ['24h', '7d', '30d', 'all'] as const) {
      const { samples, completed, distribution } = store.query(
        processingPerformance$({ now, timeZone, range }),
      )
      const local = (at: number) => new Date(at).toLocaleDateString('en-CA', { timeZone })
      const dayStart = (days: number) =>
        ends.filter(
          (at) => local(at) >= local(now - (days - 1) * 24 * HOUR) && local(at) <= local(now),
        ).length
      const hourStart =
        Math.floor(now / HOUR) * HOUR + (timeZone === 'Asia/Kathmandu' ? -HOUR / 4 : 0)
      const expected = {
        '24h': ends.filter((at) => at >= hourStart - 23 * HOUR && at < hourStart + HOUR).length,
        '7d': dayStart(7),
        '30d': dayStart(30),
        all: ends.length,
      }[range]
      expect([range, completed, samples]).toEqual([range, expected, expected])
      expect(distribution.reduce((sum, { count }) => sum + count, 0)).toBe(expected)
    }
  })
})
