import { expect, onTestFinished, test, vi } from 'vitest'
import { events } from '../../src/fixtures/index.ts'
import { StatsCardPanel, TelemetryDashboard, TelemetryProvider } from '../../src/index.ts'
import { systemClock } from '../../src/settings/index.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { openStore } from './typicalDashboard.tsx'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const DAY = 24 * HOUR
const midnight = Date.parse('2026-11-23T00:00Z')

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Hides the page, as far as the page can tell, or shows it: this Chromium always shows its own. */
const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
  document.dispatchEvent(new Event('visibilitychange'))
}

test('by the device’s clock figures follow within a second, and stand while the page is hidden', async () => {
  addStyleSheet(kitStyles)
  onTestFinished(() => void Reflect.deleteProperty(document, 'hidden'))
  const store = await openStore('empty')
  const at = midnight - 2 * HOUR
  store.commit(
    events.linkCreated({ id: 'a', url: 'https://a.example/', domain: 'a.example', createdAt: at }),
  )
  let ahead = midnight - HOUR - systemClock.now()
  const now = vi.fn(() => systemClock.now() + ahead)
  const place = mount(
    <TelemetryProvider
      store={store}
      clock={{ now, subscribe: systemClock.subscribe }}
      locale="en-US"
      timeZone="UTC"
      weekStartsOn={1}
    >
      <TelemetryDashboard>
        <StatsCardPanel figure="linksToday" />
        <StatsCardPanel figure="linksThisWeek" />
      </TelemetryDashboard>
    </TelemetryProvider>,
  )
  const shown = () =>
    ['last-event', 'stats-card-value'].flatMap((slot) =>
      [...place.querySelectorAll(`[data-slot="${slot}"]`)].map(({ textContent }) => textContent),
    )
  /** What is shown a second later; half of another is the machine's. */
  const follows = (expected: string[]) =>
    vi.waitFor(() => expect(shown()).toEqual(expected), { timeout: 1.5 * SECOND, interval: 20 })

  const sunday = ['Last event 1 hour ago', '1', '1']
  const monday = ['Last event 2 hours ago', '0', '0']
  await follows(sunday)
  ahead = midnight - SECOND - systemClock.now()
  await wait(midnight - now())
  await follows(monday)

  // The device's clock is put back, and on again.
  ahead -= HOUR
  await follows(sunday)
  ahead += HOUR
  await follows(monday)

  // Nobody looks for two days.
  setHidden(true)
  ahead += 2 * DAY
  now.mockClear()
  await wait(2 * SECOND)
  expect(now).not.toHaveBeenCalled()
  expect(shown()).toEqual(monday)
  setHidden(false)
  await follows(['Last event 2 days ago', '0', '0'])
  ahead -= 2 * DAY + HOUR
  await follows(sunday)
})
