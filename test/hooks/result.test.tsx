import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { events, scenarios } from '../../src/fixtures/index.ts'
import { useCurrentMetrics, useLinksByDay, useStat, useTopDomains } from '../../src/hooks/index.ts'
import {
  currentMetrics$,
  linksByDay$,
  type Range,
  STATS,
  type Stat,
  stat$,
  topDomains$,
} from '../../src/queries/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { openStore } from './openStore.ts'
import { renderCounted } from './renderCounted.tsx'

const now = scenarios.typical.endsAt + 61_234
const viewers = [
  { timeZone: 'UTC', weekStartsOn: 1 },
  { timeZone: 'America/New_York', weekStartsOn: 0 },
  { timeZone: 'Asia/Kathmandu', weekStartsOn: 6 },
  { timeZone: 'Pacific/Kiritimati', weekStartsOn: 3 },
] as const

const created = (id: string) =>
  events.linkCreated({ id, url: 'https://example.com/', domain: 'example.com', createdAt: now })

for (const viewer of viewers) {
  test(`every hook gives what its query gives, in ${viewer.timeZone}`, async () => {
    const store = await openStore()
    const provider = { store, clock: manualClock(now), ...viewer }
    const cases = [
      [() => useCurrentMetrics(), () => store.query(currentMetrics$({ now, ...viewer }))],
      [() => useTopDomains(), () => store.query(topDomains$())],
      [() => useTopDomains({ limit: 3 }), () => store.query(topDomains$({ limit: 3 }))],
      [() => useLinksByDay(), () => store.query(linksByDay$({ now, ...viewer }))],
      ...(['24h', '7d', '90d', '1y'] as const).map((range) => [
        () => useLinksByDay({ range }),
        () => store.query(linksByDay$({ now, range, ...viewer })),
      ]),
      ...STATS.map((figure) => [
        () => useStat(figure),
        () => store.query(stat$({ figure, now, ...viewer })),
      ]),
    ] as [() => unknown, () => unknown][]

    const before = store.query(currentMetrics$({ now, ...viewer })).totalLinks
    expect(before).toBeGreaterThan(1000)
    const hooks = cases.map(
      ([useHook, query]) => [renderCounted(useHook, provider), query] as const,
    )
    for (const [{ result }, query] of hooks) expect(result.current).toEqual(query())

    act(() => store.commit(created('one-more')))
    for (const [{ result }, query] of hooks) expect(result.current).toEqual(query())
    expect(store.query(currentMetrics$({ now, ...viewer })).totalLinks).toBe(before + 1)
  })
}

test('a hook follows a commit', async () => {
  const store = await openStore('empty')
  const provider = { store, clock: manualClock(now), timeZone: 'UTC' }
  const metrics = renderCounted(() => useCurrentMetrics(), provider).result
  const domains = renderCounted(() => useTopDomains(), provider).result
  const days = renderCounted(() => useLinksByDay(), provider).result
  const pending = renderCounted(() => useStat('pendingProcessing'), provider).result
  expect(metrics.current).toMatchObject({ totalLinks: 0, linksToday: 0, lastEventAt: null })
  expect(domains.current.domains).toEqual([])
  expect(days.current).toMatchObject({ total: 0, trackingSince: null })
  expect(pending.current).toEqual({ value: 0 })

  act(() =>
    store.commit(
      created('first'),
      events.linkProcessingStarted({ linkId: 'first', startedAt: now }),
    ),
  )
  expect(metrics.current).toMatchObject({ totalLinks: 1, linksToday: 1, lastEventAt: now })
  expect(domains.current.domains).toEqual([{ domain: 'example.com', count: 1, share: 1 }])
  expect(days.current.points.at(-1)).toMatchObject({ count: 1, partial: true })
  expect(pending.current).toEqual({ value: 1 })

  const opened = { linkId: 'first', type: 'opened', timestamp: now + 5 }
  act(() => store.commit(events.linkInteracted(opened)))
  expect(metrics.current).toMatchObject({ interactionsToday: 1, lastEventAt: now + 5 })
  act(() => store.commit(events.linkDeleted({ linkId: '', deletedAt: now })))
  expect(metrics.current).toMatchObject({ totalLinks: 1, lastEventAt: now + 5 })
  expect(metrics.current.badFacts).toEqual({
    count: 1,
    lastReason: expect.stringContaining('linkId'),
  })
})

test('a change of option or setting shows at once', async () => {
  const store = await openStore()
  const clock = manualClock(now)
  let limit = 3
  const domains = renderCounted(() => useTopDomains({ limit }), { store, clock })
  expect(domains.result.current.domains).toHaveLength(3)
  limit = 5
  domains.rerender()
  expect(domains.result.current.domains).toHaveLength(5)

  let range: Range = '7d'
  const days = renderCounted(() => useLinksByDay({ range }), { store, clock, timeZone: 'UTC' })
  expect(days.result.current.points).toHaveLength(7)
  range = '90d'
  days.rerender()
  expect(days.result.current.points).toHaveLength(90)

  days.rerender({ timeZone: 'Pacific/Kiritimati' })
  expect(days.result.current.points.at(-1)?.key).toBe('2026-11-23')
  // Of one offset today, and not in summer.
  for (const timeZone of ['Africa/Lagos', 'Europe/Berlin']) {
    days.rerender({ timeZone })
    expect(days.result.current).toEqual(
      store.query(linksByDay$({ now, range, timeZone, weekStartsOn: 0 })),
    )
  }

  const metrics = renderCounted(() => useCurrentMetrics(), { store, clock, timeZone: 'UTC' })
  for (const weekStartsOn of [0, 1] as const) {
    metrics.rerender({ weekStartsOn })
    const expected = store.query(currentMetrics$({ now, timeZone: 'UTC', weekStartsOn }))
    expect(metrics.result.current.linksThisWeek).toBe(expected.linksThisWeek)
  }

  let figure: Stat = 'totalLinks'
  const stat = renderCounted(() => useStat(figure), { store, clock, timeZone: 'UTC' })
  figure = 'completedLinks'
  stat.rerender()
  expect(stat.result.current.value).toBe(metrics.result.current.completedLinks)

  range = '1y'
  days.rerender({ weekStartsOn: 1 })
  const fromMonday = days.result.current.points.at(-1)?.key
  days.rerender({ weekStartsOn: 0 })
  expect([fromMonday, days.result.current.points.at(-1)?.key]).toEqual(['2026-11-16', '2026-11-22'])
})

test('a store given to the hook goes before the provider’s', async () => {
  const [empty, typical] = [await openStore('empty'), await openStore()]
  const { result } = renderCounted(() => useTopDomains({ store: typical }), { store: empty })
  expect(result.current).toEqual(typical.query(topDomains$()))
})

test('another store in the provider is read at once, and the first one no longer', async () => {
  const [empty, typical] = [await openStore('empty'), await openStore()]
  const { result, rerender, rendersOn } = renderCounted(() => useTopDomains(), { store: typical })
  rerender({ store: empty })
  expect(result.current.total).toBe(0)
  expect(rendersOn(() => typical.commit(created('one-more')))).toBe(0)
})
