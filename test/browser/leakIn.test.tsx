import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LinksChart, StatsCard, TopDomains } from '../../src/components/index.ts'
import { hostileSheets } from './hostileSheets.ts'
import { differences, looksIn } from './looks.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

const failed = { status: 'error', error: new Error('Out of disk'), onRetry: () => {} } as const
const counts = [3, 0, 7].map((count, day) => ({
  key: `2026-11-2${day}`,
  count,
  previous: 1,
  partial: day === 2,
}))

/** The dashboard with a tooltip open, and every state that a component has besides. */
const mountAll = async () => {
  addStyleSheet(kitStyles)
  const place = mount(
    <TypicalDashboard store={await openStore()}>
      <StatsCard title="Loading" status="loading" />
      <StatsCard title="Failed" {...failed} />
      <TopDomains status="loading" />
      <TopDomains {...failed} />
      <TopDomains />
      <LinksChart status="loading" />
      <LinksChart {...failed} />
      <LinksChart />
      <LinksChart points={counts} data-testid="as-table" />
    </TypicalDashboard>,
  )
  const chart = await drawnChart(place)
  const asTable = place.querySelector('[data-testid="as-table"] [aria-pressed="false"]')
  await userEvent.click(asTable as Element)
  return { place, openTooltip: () => openTooltipOf(chart) }
}

const openTooltipOf = async (chart: Element) => {
  for (const x of [290, 300]) await userEvent.hover(chart, { position: { x, y: 100 } })
  await expect
    .poll(() => document.querySelector('[data-slot="links-chart-tooltip"]'))
    .not.toBeNull()
  await settled()
}

test('the kit looks as it did, whatever the page’s own CSS says', async () => {
  const { place, openTooltip } = await mountAll()
  await openTooltip()
  const before = looksIn(place)
  expect(before.length).toBeGreaterThan(500)
  expect(before.some(({ name }) => name.includes('td.lt-part'))).toBe(true)
  for (const [kind, css] of Object.entries(hostileSheets)) {
    await openTooltip()
    const remove = addStyleSheet(css)
    await settled()
    expect.soft(differences(before, looksIn(place)), kind).toEqual([])
    remove()
    await settled()
  }
  await openTooltip()
  expect(differences(before, looksIn(place)), 'without a sheet again').toEqual([])
}, 60_000)
