import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { events, scenarios } from '../../src/fixtures/index.ts'
import {
  useCurrentMetrics,
  useErrorGroups,
  useInteractionsByDay,
  useLinksByDay,
  useMetricsHistory,
  useProcessingPerformance,
  useRecentErrors,
  useStat,
  useTopDomains,
} from '../../src/hooks/index.ts'
import {
  currentMetrics$,
  delta$,
  errorGroups$,
  interactionsByDay$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  type Range,
  type RangeOrAll,
  recentErrors$,
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

const RANGES = ['24h', '7d', '90d', '1y'] as const

const selections = [{ domain: 'github.com' }, { day: '2026-11-20' }] as const

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
      [() => useInteractionsByDay(), () => store.query(interactionsByDay$({ now, ...viewer }))],
      [() => useMetricsHistory(), () => store.query(metricsHistory$({ now, ...viewer }))],
      [
        () => useProcessingPerformance(),
        () => store.query(processingPerformance$({ now, ...viewer })),
      ],
      [() => useRecentErrors(), () => store.query(recentErrors$())],
      [() => useRecentErrors({ limit: 3 }), () => store.query(recentErrors$({ limit: 3 }))],
      [
        () => useRecentErrors({ includeDeleted: true }),
        () => store.query(recentErrors$({ includeDeleted: true })),
      ],
      ...RANGES.flatMap((range) => [
        [() => useLinksByDay({ range }), () => store.query(linksByDay$({ now, range, ...viewer }))],
        [
          () => useInteractionsByDay({ range }),
          () => store.query(interactionsByDay$({ now, range, ...viewer })),
        ],
        [
          () => useMetricsHistory({ range }),
          () => store.query(metricsHistory$({ now, range, ...viewer })),
        ],
      ]),
      ...([...RANGES, 'all'] as const).map((range) => [
        () => useProcessingPerformance({ range }),
        () => store.query(processingPerformance$({ now, range, ...viewer })),
      ]),
      [() => useErrorGroups(), () => store.query(errorGroups$({ now, ...viewer }))],
      ...selections.flatMap((selected) => [
        [
          () => useCurrentMetrics(selected),
          () => store.query(currentMetrics$({ now, ...viewer, ...selected })),
        ],
        [
          () => useTopDomains(selected),
          () => store.query(topDomains$({ now, ...viewer, ...selected })),
        ],
        [
          () => useProcessingPerformance(selected),
          () => store.query(processingPerformance$({ now, ...viewer, ...selected })),
        ],
        [
          () => useRecentErrors(selected),
          () => store.query(recentErrors$({ now, ...viewer, ...selected })),
        ],
        [
          () => useErrorGroups(selected),
          () => store.query(errorGroups$({ now, ...viewer, ...selected })),
        ],
      ]),
      ...STATS.flatMap((figure) =>
        [{}, { period: 1, range: '7d' as const }, ...selections].map((compared) => [
          () => useStat(figure, compared),
          () => ({
            value: store.query(stat$({ figure, now, ...compared, ...viewer })),
            change: store.query(delta$({ figure, now, ...compared, ...viewer })),
          }),
        ]),
      ),
    ] as [() => unknown, () => unknown][]

    const before = store.query(currentMetrics$({ now, ...viewer })).totalLinks
    expect(before).toBeGreaterThan(1000)
    const hooks = cases.map(
      ([useHook, query]) => [renderCounted(useHook, provider), query] as const,
    )
    for (const [{ result }, query] of hooks) expect(result.current).toEqual(query())

    act(() =>
      store.commit(
        created('one-more'),
        events.linkProcessingStarted({ linkId: 'one-more', startedAt: now }),
        events.linkProcessingFailed({ linkId: 'one-more', error: 'HTTP 500', failedAt: now + 1 }),
        events.linkInteracted({ linkId: 'one-more', type: 'opened', timestamp: now }),
      ),
    )
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
  const performance = renderCounted(() => useProcessingPerformance(), provider).result
  const errors = renderCounted(() => useRecentErrors(), provider).result
  const interactions = renderCounted(() => useInteractionsByDay(), provider).result
  const history = renderCounted(() => useMetricsHistory(), provider).result
  expect(metrics.current).toMatchObject({ totalLinks: 0, linksToday: 0, lastEventAt: null })
  expect(domains.current.domains).toEqual([])
  expect(days.current).toMatchObject({ total: 0, trackingSince: null })
  expect(pending.current).toEqual({ value: 0, change: null })
  expect(performance.current).toMatchObject({ failed: 0, successRate: null })
  expect(errors.current).toEqual([])
  expect(interactions.current).toMatchObject({ total: 0, byKind: [] })
  expect(history.current).toEqual({ points: [], trackingSince: null })

  act(() =>
    store.commit(
      created('first'),
      events.linkProcessingStarted({ linkId: 'first', startedAt: now }),
    ),
  )
  expect(metrics.current).toMatchObject({ totalLinks: 1, linksToday: 1, lastEventAt: now })
  expect(domains.current.domains).toEqual([{ domain: 'example.com', count: 1, share: 1 }])
  expect(days.current.points.at(-1)).toMatchObject({ count: 1, partial: true })
  expect(pending.current).toEqual({ value: 1, change: null })
  expect(history.current.trackingSince).toBe(now)
  expect(history.current.points).toHaveLength(1)
  expect(history.current.points[0]).toMatchObject({ totalLinks: 1, pendingProcessing: 1 })

  const opened = { linkId: 'first', type: 'opened', timestamp: now + 5 }
  act(() => store.commit(events.linkInteracted(opened)))
  expect(metrics.current).toMatchObject({ interactionsToday: 1, lastEventAt: now + 5 })
  expect(interactions.current).toMatchObject({ total: 1, byKind: [{ kind: 'opened', total: 1 }] })

  const failure = { linkId: 'first', error: 'HTTP 500', failedAt: now + 3 }
  act(() => store.commit(events.linkProcessingFailed(failure)))
  expect(performance.current).toMatchObject({ failed: 1, successRate: 0 })
  expect(errors.current).toMatchObject([{ linkId: 'first', message: 'HTTP 500', state: 'failed' }])
  expect(history.current.points[0]).toMatchObject({ pendingProcessing: 0, failedProcessing: 1 })
  act(() => store.commit(events.linkDeleted({ linkId: '', deletedAt: now })))
  expect(metrics.current).toMatchObject({ totalLinks: 1, lastEventAt: now + 3 })
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

  let compared: { period?: number; range?: RangeOrAll } = {}
  const total = renderCounted(() => useStat('totalLinks', compared), { store, clock })
  const rate = renderCounted(() => useStat('successRate', compared), { store, clock })
  const weekBefore = total.result.current.change?.before ?? Number.NaN
  const rateOfMonth = rate.result.current.value
  expect(rate.result.current.change).not.toBeNull()
  compared = { period: 28, range: 'all' }
  total.rerender()
  rate.rerender()
  expect(total.result.current.change?.before).toBeLessThan(weekBefore)
  expect(rate.result.current.value).not.toBe(rateOfMonth)
  expect(rate.result.current.change).toBeNull()

  let performanceRange: RangeOrAll = '7d'
  const performance = renderCounted(() => useProcessingPerformance({ range: performanceRange }), {
    store,
    clock,
  })
  const ofWeek = performance.result.current.completed
  performanceRange = 'all'
  performance.rerender()
  expect(performance.result.current.completed).toBeGreaterThan(ofWeek)

  limit = 3
  let includeDeleted = false
  const errors = renderCounted(() => useRecentErrors({ limit, includeDeleted }), { store, clock })
  expect(errors.result.current).toHaveLength(3)
  limit = 10_000
  errors.rerender()
  const listed = errors.result.current.length
  expect(listed).toBeGreaterThan(3)
  includeDeleted = true
  errors.rerender()
  expect(errors.result.current.length).toBeGreaterThan(listed)

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
