import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { events, scenarios } from '../../src/fixtures/index.ts'
import { StatsCardPanel } from '../../src/index.ts'
import {
  interactionsByDay$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  STATS,
  type Stat,
} from '../../src/queries/index.ts'
import { type Selection, SelectionProvider } from '../../src/settings/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { drawDashboard, viewer } from './drawDashboard.tsx'

const drawCards = (selection: Selection, props: object = {}) =>
  drawDashboard(
    <SelectionProvider selection={selection}>
      {STATS.map((figure) => (
        <StatsCardPanel key={figure} figure={figure} title={figure} {...props} />
      ))}
    </SelectionProvider>,
  )

const partOf = (figure: Stat, slot: string) =>
  screen.getByRole('group', { name: figure }).querySelector(`[data-slot="${slot}"]`)

const measures: Stat[] = ['successRate', 'avgMs', 'p50Ms', 'p95Ms', 'p99Ms']

test('what a selected day does not narrow says so', async () => {
  await drawCards({ day: '2026-11-20' })
  for (const figure of STATS) {
    const note = partOf(figure, 'stats-card-note')?.textContent
    expect(note === 'all days', figure).toBe(!measures.includes(figure))
  }
})

test('where no day is selected none says so', async () => {
  await drawCards({ domain: 'github.com', range: '7d' })
  expect(screen.queryByText('all days')).toBeNull()
})

test('rates and durations are against the range before the selected one', async () => {
  await drawCards({ range: '7d' })
  for (const figure of STATS) {
    expect(partOf(figure, 'change-label')?.textContent, figure).toBe(
      measures.includes(figure) ? 'vs the 7 days before' : 'vs last week',
    )
  }
})

/** The heights of a sparkline's points, from its lowest. */
const heightsOf = (figure: Stat) =>
  partOf(figure, 'sparkline')
    ?.querySelector('path')
    ?.getAttribute('d')
    ?.split(/[ML]/)
    .slice(1)
    .map((point) => 0 - Number(point.replace('h0', '').split(' ')[1])) ?? null

const fromLowest = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null)
  return known.map((value) => value - Math.min(...known))
}

test('a sparkline draws what the queries give for the range and domain that are selected', async () => {
  const selection = { range: '7d', domain: 'github.com' } as const
  const { store, clock } = await drawCards(selection, { sparkline: true })
  const drawnAsQueried = () => {
    const options = { ...selection, now: clock.now(), ...viewer }
    const { points } = store.query(metricsHistory$(options))
    for (const stock of ['totalLinks', 'completedLinks'] as const) {
      expect(heightsOf(stock)).toEqual(fromLowest(points.map((point) => point[stock])))
    }
    const links = fromLowest(store.query(linksByDay$(options)).points.map(({ count }) => count))
    expect(heightsOf('linksToday')).toEqual(links)
    expect(heightsOf('linksThisWeek')).toEqual(links)
    expect(heightsOf('interactionsToday')).toEqual(
      fromLowest(store.query(interactionsByDay$(options)).points.map(({ count }) => count)),
    )
    return links
  }
  const before = drawnAsQueried()
  expect(Math.max(...before)).toBeGreaterThan(0)
  await act(async () =>
    store.commit(
      events.linkCreated({
        id: 'one-more',
        url: 'https://github.com/',
        domain: 'github.com',
        createdAt: clock.now(),
      }),
    ),
  )
  expect(drawnAsQueried()).not.toEqual(before)
})

test('what has no history has no sparkline, and none is drawn unless asked for', async () => {
  const { unmount } = await drawCards({ range: '7d' }, { sparkline: true, range: 'all' })
  const without = STATS.filter((figure) => partOf(figure, 'sparkline') === null)
  expect(without).toEqual(['deletedLinks', ...measures])
  expect(screen.queryByRole('alert')).toBeNull()
  unmount()
  await drawCards({ range: '7d' })
  expect(document.querySelector('[data-slot="sparkline"]')).toBeNull()
})

test('a sparkline is of 30 days where no range is given or selected', async () => {
  const { store, redraw } = await drawDashboard(<StatsCardPanel figure="totalLinks" sparkline />)
  const drawn = () => document.querySelector('[data-slot="sparkline"] path')?.getAttribute('d')
  const pointsOf = (range: '30d' | '1y') =>
    store.query(metricsHistory$({ range, now: scenarios.typical.endsAt, ...viewer })).points.length
  expect(drawn()?.match(/h0/g)).toHaveLength(pointsOf('30d'))
  redraw(<StatsCardPanel figure="totalLinks" sparkline range="all" />)
  expect(drawn()?.match(/h0/g)).toHaveLength(pointsOf('1y'))
})

test('a duration of less than 20 says of how many, save where the app has a note of its own', async () => {
  const store = await openStore('firstDay')
  const now = scenarios.typical.endsAt
  const { samples } = store.query(processingPerformance$({ now, ...viewer }))
  expect(samples).toBeGreaterThan(0)
  expect(samples).toBeLessThan(19)
  const cards = (note?: string) => (
    <>
      {STATS.map((figure) => (
        <StatsCardPanel key={figure} figure={figure} title={figure} note={note} />
      ))}
    </>
  )
  const { redraw } = await drawDashboard(cards(), { store })
  const durations: Stat[] = ['avgMs', 'p50Ms', 'p95Ms', 'p99Ms']
  const noteOf = (figure: Stat) => partOf(figure, 'stats-card-note')?.textContent ?? null
  const few = (figure: Stat, count: number) =>
    durations.includes(figure) ? `Only ${count} sample${count === 1 ? '' : 's'}` : null
  for (const figure of STATS) expect(noteOf(figure), figure).toBe(few(figure, samples))
  act(() =>
    store.commit(
      events.linkProcessingStarted({ linkId: 'one-more', startedAt: now - 2_000 }),
      events.linkProcessingCompleted({ linkId: 'one-more', completedAt: now - 1_000 }),
    ),
  )
  for (const figure of STATS) expect(noteOf(figure), figure).toBe(few(figure, samples + 1))
  redraw(cards('Ours'))
  expect(noteOf('p95Ms')).toBe('Ours')
})
