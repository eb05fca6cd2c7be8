import { describe, expect, test } from 'vitest'
import { scenarios } from '../../src/fixtures/index.ts'
import { useCurrentMetrics, useLinksByDay } from '../../src/hooks/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { LIVE_HOOKS, liveHooks } from './liveHooks.ts'
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
    expect(rendersOn(() => clock.moveTo(at + 16 * MINUTE))).toBe(0)
  })

  test.each(LIVE_HOOKS)('%s gives its listener back', async (name) => {
    const clock = manualClock(at)
    const provider = { store: await openStore(), clock, timeZone: 'UTC' }
    const { unmount } = renderCounted<unknown>(liveHooks[name], provider, { strict })
    expect(clock.listeners()).toBe(name === 'topDomains' ? 0 : 1)
    unmount()
    expect(clock.listeners()).toBe(0)
  })
})

test.each(LIVE_HOOKS)('an hour passing renders %s only if it shows hours', async (name) => {
  const clock = manualClock(at)
  const provider = { store: await openStore(), clock, timeZone: 'UTC' }
  const { rendersOn } = renderCounted<unknown>(liveHooks[name], provider)
  expect(rendersOn(() => clock.moveTo(at + 30 * MINUTE - 1))).toBe(0)
  expect(rendersOn(() => clock.moveTo(at + 30 * MINUTE))).toBe(name === 'linksByHour' ? 1 : 0)
})

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

test('the list of domains does not listen to the clock: midnight leaves it', async () => {
  const clock = manualClock(at)
  const { rendersOn } = renderCounted(liveHooks.topDomains, { store: await openStore(), clock })
  expect(rendersOn(() => clock.moveTo(midnight + 24 * HOUR))).toBe(0)
})
