import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { events, scenarios, simulateTraffic } from '../../src/fixtures/index.ts'
import { TelemetryDashboard, TelemetryProvider } from '../../src/index.ts'
import { systemClock } from '../../src/settings/index.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore } from './typicalDashboard.tsx'
import { watchShifts } from './watchShifts.ts'

const ahead = scenarios.failing.endsAt - systemClock.now()
const clock = { now: () => systemClock.now() + ahead, subscribe: systemClock.subscribe }

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1_000))

test('at 5 events a second for 30 seconds figures move, and nothing jumps or is said', async () => {
  await page.viewport(1280, 1_700)
  addStyleSheet(kitStyles)
  const store = await openStore('failing')
  const said = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level))
  const place = mount(
    <TelemetryProvider store={store} clock={clock} locale="en-US" timeZone="UTC">
      <TelemetryDashboard badge="Admin" />
    </TelemetryProvider>,
  )
  await drawnChart(place)
  const shifts = watchShifts()
  const textOf = (slot: string) => place.querySelector(`[data-slot="${slot}"]`)?.textContent
  const cards = textOf('telemetry-dashboard-stats')
  const performance = textOf('processing-performance')
  const errors = textOf('recent-errors-list')
  const fail = (linkId: string) =>
    store.commit(
      events.linkProcessingFailed({ linkId, error: 'HTTP 503\nTry later', failedAt: clock.now() }),
    )

  const stop = simulateTraffic(store, { clock, eventsPerSecond: 5 })
  onTestFinished(stop)
  await seconds(5)
  fail('one')
  await seconds(5)
  fail('two')
  await seconds(5)
  expect(textOf('recent-errors-list')).not.toBe(errors)

  // For the rest someone reads the errors: none of their rows may move, or become another.
  const list = place.querySelector<HTMLElement>('[data-slot="recent-errors-list"]')
  list?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  const names = () =>
    [...place.querySelectorAll('[data-slot="recent-errors-row"]')].map((row) => ({
      name: row.querySelector('[data-slot="recent-errors-page"]')?.textContent,
      top: row.getBoundingClientRect().top,
    }))
  const read = names()
  await seconds(5)
  fail('three')
  await seconds(10)
  stop()

  expect(read.length).toBe(10)
  expect(names()).toEqual(read)
  expect(textOf('telemetry-dashboard-stats')).not.toBe(cards)
  expect(textOf('processing-performance')).not.toBe(performance)
  expect(shifts()).toEqual([])
  expect(said.flatMap((spy) => spy.mock.calls)).toEqual([])
}, 120_000)
