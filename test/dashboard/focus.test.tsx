import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StatsCard, TopDomains } from '../../src/components/index.ts'
import { StatsCardPanel, TelemetryDashboard, TopDomainsPanel } from '../../src/index.ts'
import type { Selection } from '../../src/model/selection.ts'
import { drawDashboard, expectFailures } from './drawDashboard.tsx'

const noRange = '2 weeks' as '7d'
const panel = (name: string) => screen.getByRole('region', { name })
const retryIn = (name: string) => within(panel(name)).getByRole('button', { name: 'Try again' })
const press = async (button: HTMLElement) => {
  button.focus()
  await userEvent.keyboard('{Enter}')
}

test('the last chip that is taken back passes the focus on to the dashboard’s heading', async () => {
  await drawDashboard(<TelemetryDashboard defaultSelection={{ domain: 'github.com' }} />)
  await press(screen.getByRole('button', { name: 'Remove github.com' }))
  expect(screen.queryByRole('button', { name: 'Remove github.com' })).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('so it does while a panel fails, which is drawn again then', async () => {
  await drawDashboard(
    <TelemetryDashboard range={noRange} defaultSelection={{ domain: 'github.com' }} />,
    {},
    expectFailures,
  )
  await press(screen.getByRole('button', { name: 'Remove github.com' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(screen.getAllByRole('alert')).toHaveLength(2)
})

test('chips that go together pass it on to the heading as well', async () => {
  const dashboard = (selection: Selection) => <TelemetryDashboard selection={selection} />
  const { redraw } = await drawDashboard(dashboard({ domain: 'github.com', day: '2026-10-20' }))
  screen.getByRole('button', { name: 'Remove github.com' }).focus()
  redraw(dashboard({}))
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('a retry that fails again leaves the focus at the button, one that works at the panel', async () => {
  const { redraw } = await drawDashboard(<TelemetryDashboard range={noRange} />, {}, expectFailures)
  const pressed = retryIn('Processing performance')
  await press(pressed)
  expect(pressed.isConnected).toBe(false)
  expect(retryIn('Processing performance')).toHaveFocus()

  redraw(<TelemetryDashboard range="7d" />)
  await press(retryIn('Processing performance'))
  expect(within(panel('Processing performance')).queryByRole('alert')).toBeNull()
  expect(panel('Processing performance')).toHaveFocus()
})

test('the focus of a card of one figure stays at it, the second of its kind', async () => {
  const cards = (figure: 'totalLinks') => (
    <div>
      <StatsCardPanel figure="completedLinks" />
      <StatsCardPanel figure={figure} title="Ours" />
      <StatsCardPanel figure="failedProcessing" />
    </div>
  )
  const { redraw } = await drawDashboard(cards('clicks' as 'totalLinks'), {}, expectFailures)
  await press(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus()
  redraw(cards('totalLinks'))
  await press(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('group', { name: 'Ours' })).toHaveFocus()
})

test('a place that an app gave a panel in the order of Tab stays', async () => {
  const ours = (limit: number) => <TopDomainsPanel limit={limit} tabIndex={0} />
  const { redraw } = await drawDashboard(ours(Number.NaN), {}, expectFailures)
  redraw(ours(5))
  await press(retryIn('Top domains'))
  expect(panel('Top domains')).toHaveFocus()
  expect(panel('Top domains')).toHaveAttribute('tabindex', '0')
})

test('a retry that was pressed without having the focus leaves it where it is', async () => {
  const dashboard = (range: '7d') => (
    <>
      <button type="button">Another</button>
      <TelemetryDashboard range={range} />
    </>
  )
  const { redraw } = await drawDashboard(dashboard(noRange), {}, expectFailures)
  for (const focused of [screen.getByText('Another'), retryIn('Processing performance')]) {
    focused.focus()
    fireEvent.click(retryIn('Links over time'))
    expect(focused).toHaveFocus()
  }
  act(() => retryIn('Processing performance').blur())
  redraw(dashboard('7d'))
  fireEvent.click(retryIn('Processing performance'))
  fireEvent.click(retryIn('Links over time'))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(document.body).toHaveFocus()
})

test.each([
  [
    'ErrorState',
    (status: 'error' | 'loading') => <TopDomains status={status} onRetry={() => {}} />,
  ],
  [
    'StatsCard',
    (status: 'error' | 'loading') => <StatsCard title="Ours" status={status} onRetry={() => {}} />,
  ],
] as const)('the button of %s that goes passes the focus on to its card', async (_, cardOf) => {
  const { redraw } = await drawDashboard(cardOf('error'))
  const button = screen.getByRole('button', { name: 'Try again' })
  const card = button.closest('.lt-root')
  button.focus()
  redraw(cardOf('loading'))
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  expect(card).toHaveFocus()
})
