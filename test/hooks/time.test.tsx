import { describe, expect, test } from 'vitest'
import { events, scenarios } from '../../src/fixtures/index.ts'
import { useCurrentMetrics, useLinksByDay } from '../../src/hooks/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { LIVE_HOOKS, liveHooks, PACES } from './liveHooks.ts'
import { openStore } from './openStore.ts'
import { renderCounted } from './renderCounted.tsx'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
// 14:30 of a Sunday in UTC, the first instant of a bucket; 20:15 in Kathmandu.
const at = scenarios.typical.endsAt
const midnight = Date.UTC(2026, 10, 23)

describe.each([{ strict: false }, { strict: true }])('strict: $strict', ({ strict }) => {
  test.each(LIVE_HOOKS)('%s does not render as minutes pass', async (name) => {
    const clock = manualClock(at)
    const provider = { store: await openStore(), clock, timeZone: 'UTC' }
    const { rendersOn } = renderCounted<unknown>(liveHooks[name], provider, { strict })
    expect(rendersOn(() => clock.moveTo(at + 1_000))).toBe(0)
    expect(rendersOn(() => clock.moveTo(at + MINUTE))).toBe(0)
    expect(rendersOn(() => clock.moveTo(at + 15 * MINUTE - 1))).toBe(0)
  })

  test.each(LIVE_HOOKS)(
    'a quarter hour passing renders %s only if its pace is one',
    async (name) => {
      const clock = manualClock(at)
      const provider = { store: await openStore(), clock, timeZone: 'UTC' }
      const { rendersOn } = renderCounted<unknown>(liveHooks[name], provider, { strict })
      // In StrictMode React calls a component twice a render.
      const once = strict ? 2 : 1
      const expected = PACES[name] === 'quarter' ? once : 0
      expect(rendersOn(() => clock.moveTo(at + 15 * MINUTE))).toBe(expected)
      expect(rendersOn(() => clock.moveTo(at + 30 * MINUTE - 1))).toBe(0)
    },
  )

  test.each(LIVE_HOOKS)('%s gives its listener back', async (name) => {
    const clock = manualClock(at)
    const provider = { store: await openStore(), clock, timeZone: 'UTC' }
    const { unmount } = renderCounted<unknown>(liveHooks[name], provider, { strict })
    expect(clock.listeners() > 0).toBe(PACES[name] !== 'never')
    unmount()
    expect(clock.listeners()).toBe(0)
  })
})

test.each(LIVE_HOOKS)(
  'an hour passing renders %s only if its pace is an hour or less',
  async (name) => {
    const clock = manualClock(at)
    const provider = { store: await openStore(), clock, timeZone: 'UTC' }
    const { rendersOn } = renderCounted<unknown>(liveHooks[name], provider)
    const quarter = PACES[name] === 'quarter' ? 1 : 0
    expect(rendersOn(() => clock.moveTo(at + 30 * MINUTE - 1))).toBe(quarter)
    const renders = { never: 0, day: 0, hour: 1, quarter: 1 }[PACES[name]]
    expect(rendersOn(() => clock.moveTo(at + 30 * MINUTE))).toBe(renders)
  },
)

test('figures of the day begin again at the viewer’s midnight, without a commit', async () => {
  const clock = manualClock(at)
  const provider = { store: await openStore(), clock, timeZone: 'UTC' }
  const { result, rendersOn } = renderCounted(() => useCurrentMetrics(), provider)
  const { totalLinks, linksToday, interactionsToday, linksThisWeek } = result.current
  expect(Math.min(linksToday, interactionsToday)).toBeGreaterThan(0)

  expect(rendersOn(() => clock.moveTo(midnight - 1))).toBe(0)
  expect(result.current).toMatchObject({ linksToday, interactionsToday, linksThisWeek })
  expect(rendersOn(() => clock.moveTo(midnight))).toBe(1)
  expect(result.current).toMatchObject({ totalLinks, linksToday: 0, interactionsToday: 0 })
})

test('the week begins again with the day that it starts on', async () => {
  const store = await openStore()
  const weekFrom = (weekStartsOn: 0 | 1) => {
    const clock = manualClock(at)
    const provider = { store, clock, timeZone: 'UTC', weekStartsOn }
    const { result, rendersOn } = renderCounted(() => useCurrentMetrics(), provider)
    const before = result.current.linksThisWeek
    rendersOn(() => clock.moveTo(midnight))
    return { before, after: result.current.linksThisWeek }
  }
  const fromMonday = weekFrom(1)
  expect(fromMonday.before).toBeGreaterThan(0)
  expect(fromMonday.after).toBe(0)
  const fromSunday = weekFrom(0)
  expect(fromSunday.before).toBeGreaterThan(0)
  expect(fromSunday.after).toBe(fromSunday.before)
})

test('the last point moves at the viewer’s midnight', async () => {
  const clock = manualClock(at)
  const provider = { store: await openStore(), clock, timeZone: 'America/New_York' }
  const { result, rendersOn } = renderCounted(() => useLinksByDay(), provider)
  const last = () => result.current.points.at(-1)
  expect(last()).toMatchObject({ key: '2026-11-22', partial: true })
  const { count } = last() ?? {}

  expect(rendersOn(() => clock.moveTo(midnight + 5 * HOUR - 1))).toBe(0)
  expect(rendersOn(() => clock.moveTo(midnight + 5 * HOUR))).toBe(1)
  expect(last()).toMatchObject({ key: '2026-11-23', count: 0, partial: true })
  expect(result.current.points.at(-2)).toMatchObject({ key: '2026-11-22', count, partial: false })
})

test('hours begin on the hour of a zone that is a quarter off', async () => {
  const clock = manualClock(at)
  const provider = { store: await openStore(), clock, timeZone: 'Asia/Kathmandu' }
  const { result, rendersOn } = renderCounted(() => useLinksByDay({ range: '24h' }), provider)
  const last = () => result.current.points.at(-1)?.key
  expect(last()).toBe('2026-11-22T20:00+05:45')
  expect(rendersOn(() => clock.moveTo(at + 45 * MINUTE - 1))).toBe(0)
  expect(last()).toBe('2026-11-22T20:00+05:45')
  expect(rendersOn(() => clock.moveTo(at + 45 * MINUTE))).toBe(1)
  expect(last()).toBe('2026-11-22T21:00+05:45')
})

test.each(LIVE_HOOKS)('midnight renders %s only if it listens to the clock', async (name) => {
  const clock = manualClock(midnight - 1)
  const provider = { store: await openStore(), clock, timeZone: 'UTC' }
  const { rendersOn } = renderCounted<unknown>(liveHooks[name], provider)
  const renders = PACES[name] === 'never' ? 0 : 1
  expect(rendersOn(() => clock.moveTo(midnight))).toBe(renders)
})

test('a quarter hour leaves a figure as it was, and compares it with a quarter hour later', async () => {
  const clock = manualClock(at)
  const store = await openStore('empty')
  const weekBefore = at - 7 * 24 * HOUR
  const create = (id: string, createdAt: number) =>
    events.linkCreated({ id, url: 'https://example.com/', domain: 'example.com', createdAt })
  store.commit(
    create('first', weekBefore - HOUR),
    create('within the next quarter', weekBefore + 20 * MINUTE),
    create('last', at),
  )
  const { result, rendersOn } = renderCounted(liveHooks.totalLinks, {
    store,
    clock,
    timeZone: 'UTC',
  })
  const from = (before: number, change: number) => ({
    value: 3,
    change: { now: 3, before, change, kind: 'relative', better: 'up' },
  })
  expect(result.current).toEqual(from(1, 2))
  // The link of the next quarter is not yet in it, then in it.
  rendersOn(() => clock.moveTo(at + 15 * MINUTE))
  expect(result.current).toEqual(from(1, 2))
  rendersOn(() => clock.moveTo(at + 30 * MINUTE))
  expect(result.current).toEqual(from(2, 0.5))
})

test('durations and rates of a day begin again with the hour that they are cut at', async () => {
  const clock = manualClock(at)
  const store = await openStore('empty')
  const failedAt = at - 23 * HOUR - 20 * MINUTE
  store.commit(events.linkProcessingFailed({ linkId: 'a', error: 'HTTP 500', failedAt }))
  const provider = { store, clock, timeZone: 'UTC' }
  const { result, rendersOn } = renderCounted(liveHooks.performanceByHour, provider)
  expect(result.current).toMatchObject({ failed: 1, successRate: 0 })
  expect(rendersOn(() => clock.moveTo(at + 30 * MINUTE - 1))).toBe(0)
  expect(result.current).toMatchObject({ failed: 1, successRate: 0 })
  expect(rendersOn(() => clock.moveTo(at + 30 * MINUTE))).toBe(1)
  expect(result.current).toMatchObject({ failed: 0, successRate: null })
})

test('the history’s last point moves on the hour', async () => {
  const clock = manualClock(at)
  const provider = { store: await openStore(), clock, timeZone: 'UTC' }
  const { result, rendersOn } = renderCounted(liveHooks.metricsHistory, provider)
  const last = () => result.current.points.at(-1)?.at
  expect(last()).toBe(at - 30 * MINUTE)
  rendersOn(() => clock.moveTo(at + 30 * MINUTE - 1))
  expect(last()).toBe(at - 30 * MINUTE)
  rendersOn(() => clock.moveTo(at + 30 * MINUTE))
  expect(last()).toBe(at + 30 * MINUTE)
})
