import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { events } from '../../src/fixtures/index.ts'
import { StatsCardPanel, TelemetryDashboard } from '../../src/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { openStoreWithoutTelemetry } from '../hooks/openStoreWithoutTelemetry.ts'
import { drawDashboard, expectFailures } from './drawDashboard.tsx'

const noRange = '2 weeks' as '7d'
const drawFailing = (element: ReactElement) => drawDashboard(element, {}, expectFailures)
const topDomains = () => within(screen.getByRole('region', { name: 'Top domains' }))
const recentErrors = () => within(screen.getByRole('region', { name: 'Recent errors' }))
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)

test('a panel that fails says why in its place, and the others stay', async () => {
  await drawFailing(<TelemetryDashboard range={noRange} />)
  expect(alerts()).toHaveLength(2)
  for (const name of ['Links over time', 'Processing performance']) {
    const panel = within(screen.getByRole('region', { name }))
    expect(panel.getByRole('alert')).toHaveTextContent('range is "2 weeks"')
    expect(panel.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  }
  expect(screen.getByRole('group', { name: 'Total links' })).toHaveTextContent(/\d/)
  expect(topDomains().getAllByRole('listitem')).toHaveLength(10)
  expect(recentErrors().getAllByRole('rowheader')).toHaveLength(10)
})

test('a panel that fails leaves the store alive: the others follow a commit', async () => {
  const { store, clock } = await drawFailing(<TelemetryDashboard range={noRange} />)
  const total = () => screen.getByRole('group', { name: 'Total links' }).textContent
  const before = total()
  act(() =>
    store.commit(
      events.linkCreated({
        id: 'one-more',
        url: 'https://example.com/',
        domain: 'example.com',
        createdAt: clock.now(),
      }),
    ),
  )
  expect(total()).not.toBe(before)
})

test('a query that cannot run fails its panels, and runs again once it can', async () => {
  const store = await openStore()
  const rename = (from: string, to: string) =>
    store.query({ query: `ALTER TABLE ${from} RENAME TO ${to}`, bindValues: {} })
  // LiveStore writes a query that failed to the console itself.
  const written = vi.spyOn(console, 'error').mockImplementation(() => {})
  const tables = {
    telemetry_domains_v1: ['Top domains', 'telemetry:topDomains'],
    telemetry_attempts_v1: ['Processing performance', 'telemetry:processingPerformance'],
    telemetry_failures_v1: ['Recent errors', 'telemetry:recentErrors'],
  } as const
  for (const table of Object.keys(tables)) rename(table, `gone_${table}`)
  const onError = vi.fn()
  await drawDashboard(<TelemetryDashboard onError={onError} />, { store }, expectFailures)
  const panelOf = (name: string) => within(screen.getByRole('region', { name }))
  for (const [table, [name, query]] of Object.entries(tables)) {
    expect(panelOf(name).getByRole('alert')).toHaveTextContent(
      `livestore-telemetry: the query "${query}" could not be run: no such table: ${table}. ` +
        'Try again; if it fails again, open the store anew with the schema that telemetry was joined to.',
    )
  }
  expect(screen.getByRole('group', { name: 'Total links' })).toHaveTextContent(/\d/)
  expect(screen.getAllByText(/ in 30 days$/)).toHaveLength(1)
  expect(written).toHaveBeenCalled()
  for (const [error] of onError.mock.calls) expect(error.cause.message).toContain('useQuery')

  for (const table of Object.keys(tables)) rename(`gone_${table}`, table)
  for (const [name] of Object.values(tables)) {
    await userEvent.click(panelOf(name).getByRole('button', { name: 'Try again' }))
    expect(panelOf(name).queryByRole('alert')).toBeNull()
  }
  expect(alerts()).toEqual([])
  expect(screen.getAllByText(/ in 30 days$/)).toHaveLength(2)
  expect(recentErrors().getAllByRole('rowheader')).toHaveLength(10)
})

test('the dashboard tells of every failure, with the panel’s name', async () => {
  const onError = vi.fn()
  await drawFailing(<TelemetryDashboard range={noRange} onError={onError} />)
  expect(onError.mock.calls).toEqual([
    [expect.any(RangeError), 'links-chart'],
    [expect.any(RangeError), 'processing-performance'],
  ])
})

test('trying again shows the panel once the cause is mended, and fails again while it is not', async () => {
  const onError = vi.fn()
  const dashboard = (range: '7d') => <TelemetryDashboard range={range} onError={onError} />
  const { redraw } = await drawFailing(dashboard(noRange))
  const retry = (name: string) =>
    userEvent.click(
      within(screen.getByRole('region', { name })).getByRole('button', { name: 'Try again' }),
    )
  const told = () => onError.mock.calls.map(([, panel]) => panel)

  await retry('Links over time')
  expect(alerts()).toHaveLength(2)
  expect(told()).toEqual(['links-chart', 'processing-performance', 'links-chart'])
  await retry('Processing performance')
  expect(alerts()).toHaveLength(2)
  expect(told().slice(3)).toEqual(['processing-performance'])

  redraw(dashboard('7d'))
  await retry('Links over time')
  expect(alerts()).toHaveLength(1)
  await retry('Processing performance')
  expect(alerts()).toEqual([])
  expect(screen.getAllByText(/ in 7 days$/)).toHaveLength(2)
  expect(told()).toHaveLength(4)
})

test('a failure of one figure of several that are alike leaves the others', async () => {
  await drawFailing(
    <TelemetryDashboard>
      <StatsCardPanel figure="totalLinks" />
      <StatsCardPanel figure={'clicks' as 'totalLinks'} title="Clicks" />
      <StatsCardPanel figure="completedLinks" />
    </TelemetryDashboard>,
  )
  const failed = [...document.querySelectorAll<HTMLElement>('[data-slot="stats-card"]')].map(
    (card) => within(card).queryByRole('alert') !== null,
  )
  expect(failed).toEqual([false, true, false])
})

test('over a store without the kit’s tables every panel says what is missing, and the page stays', async () => {
  const store = await openStoreWithoutTelemetry()
  const onError = vi.fn()
  await act(async () =>
    render(
      <>
        <p>The rest of the page</p>
        <TelemetryDashboard store={store} onError={onError} />
      </>,
      expectFailures,
    ),
  )
  expect(screen.getByText('The rest of the page')).toBeInTheDocument()
  expect(alerts()).toHaveLength(8)
  for (const alert of alerts()) expect(alert).toContain('...telemetry.tables')
  expect(new Set(onError.mock.calls.map(([, panel]) => panel))).toEqual(
    new Set([
      'last-event',
      'stats-card',
      'links-chart',
      'top-domains',
      'processing-performance',
      'recent-errors',
    ]),
  )
})

test('without any store every panel says how to give one', async () => {
  await act(async () => render(<TelemetryDashboard />, expectFailures))
  expect(alerts()).toHaveLength(8)
  for (const alert of alerts()) expect(alert).toContain('<TelemetryProvider store={store}>')
})
