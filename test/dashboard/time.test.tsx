import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { events } from '../../src/fixtures/index.ts'
import { LinksChartPanel, StatsCardPanel, TelemetryDashboard } from '../../src/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { drawDashboard } from './drawDashboard.tsx'

const HOUR = 3_600_000
const viewer = { timeZone: 'Europe/Berlin', weekStartsOn: 1 } as const

/** A store in which one link was created, used and failed, at one instant. */
const openWithOne = async (at: number) => {
  const store = await openStore('empty')
  store.commit(
    events.linkCreated({ id: 'a', url: 'https://a.example/', domain: 'a.example', createdAt: at }),
    events.linkInteracted({ linkId: 'a', type: 'opened', timestamp: at }),
    events.linkProcessingFailed({ linkId: 'a', error: 'HTTP 500', failedAt: at }),
  )
  return store
}

const textOf = (slot: string) => document.querySelector(`[data-slot="${slot}"]`)?.textContent
const rows = () =>
  within(screen.getByRole('table', { name: '' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent))
const showTable = () =>
  userEvent.click(
    within(screen.getByRole('region', { name: 'Links over time' })).getByRole('button', {
      name: 'Table',
    }),
  )

test('all that a dashboard says of time goes with the clock, both ways, without a commit', async () => {
  // The end of a day of 25 hours, of its week, and two hours after the only event.
  const midnight = Date.parse('2026-10-25T23:00Z')
  const store = await openWithOne(midnight - 2 * HOUR)
  const { clock } = await drawDashboard(
    <>
      <TelemetryDashboard range="7d" />
      <StatsCardPanel figure="linksToday" />
      <StatsCardPanel figure="linksThisWeek" />
      <StatsCardPanel figure="interactionsToday" />
    </>,
    { store, ...viewer },
  )
  const shownAt = (now: number) => {
    act(() => clock.moveTo(now))
    const figure = (name: string) =>
      screen.getByRole('group', { name }).querySelector('[data-slot="stats-card-value"]')
        ?.textContent
    return {
      figures: ['Links today', 'Links this week', 'Interactions today'].map(figure),
      lastEvent: textOf('last-event'),
      lastError: textOf('recent-errors-row')?.match(/^\d+ \w+ ago/)?.[0],
      lastDay: rows()[0],
      attempts: screen.getByText(/ attempts? in 7 days$/).textContent,
    }
  }
  await showTable()

  const before = {
    figures: ['1', '1', '1'],
    lastEvent: 'Last event 1 hour ago',
    lastError: '1 hour ago',
    lastDay: ['Sunday, October 25, 2026 · in progress', '1'],
    attempts: '1 attempt in 7 days',
  }
  const after = {
    figures: ['0', '0', '0'],
    lastEvent: 'Last event 2 hours ago',
    lastError: '2 hours ago',
    lastDay: ['Monday, October 26, 2026 · in progress', '0'],
    attempts: '1 attempt in 7 days',
  }
  expect(shownAt(midnight - 1)).toEqual(before)
  expect(shownAt(midnight)).toEqual(after)
  expect(shownAt(midnight - 1)).toEqual(before)
  expect(shownAt(midnight + 48 * HOUR)).toEqual({
    figures: ['0', '0', '0'],
    lastEvent: 'Last event 2 days ago',
    lastError: '2 days ago',
    lastDay: ['Wednesday, October 28, 2026 · in progress', '0'],
    attempts: '1 attempt in 7 days',
  })
  // Seven days on, the day of the failure has left the range.
  act(() => clock.moveTo(midnight + 6 * 24 * HOUR + HOUR))
  expect(screen.getByText('0 attempts in 7 days')).toBeInTheDocument()
  expect(shownAt(midnight)).toEqual(after)
})

test('an hour that clocks go through twice is two, each when it comes', async () => {
  const change = Date.parse('2026-10-25T01:00Z')
  const store = await openWithOne(change - HOUR)
  const { clock } = await drawDashboard(<LinksChartPanel range="24h" />, { store, ...viewer })
  await showTable()
  const hoursAt = (now: number) => {
    act(() => clock.moveTo(now))
    return rows()
      .slice(0, 3)
      .map(([hour, count]) => [hour?.match(/\d+:\d+/)?.[0], count])
  }
  const first = [
    ['2:00', '1'],
    ['1:00', '—'],
    ['12:00', '—'],
  ]
  const again = [
    ['2:00', '0'],
    ['2:00', '1'],
    ['1:00', '—'],
  ]
  expect(hoursAt(change - 1)).toEqual(first)
  expect(hoursAt(change)).toEqual(again)
  expect(hoursAt(change - 1)).toEqual(first)
})
