import { useState } from 'react'
import { flushSync } from 'react-dom'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { TopDomains } from '../../src/components/index.ts'
import { events, type LinkBucketEvent, scenarios } from '../../src/fixtures/index.ts'
import { TelemetryDashboard, TelemetryProvider } from '../../src/index.ts'
import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'
import { manualClock } from '../settings/manualClock.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'
import { watchShifts } from './watchShifts.ts'

const now = scenarios.typical.endsAt

/** The n-th event of links that are kept, read in vain, opened and ticked off, one after another. */
const eventOf = (n: number): LinkBucketEvent => {
  const linkId = `new-${Math.floor(n / 5)}`
  const domain = `${linkId}.example`
  const life = [
    events.linkCreated({ id: linkId, url: `https://${domain}/`, domain, createdAt: now }),
    events.linkProcessingStarted({ linkId, startedAt: now }),
    events.linkProcessingFailed({ linkId, error: 'timed out', failedAt: now }),
    events.linkInteracted({ linkId, type: 'open', timestamp: now }),
    events.linkCompleted({ linkId, completedAt: now }),
  ]
  return life[n % life.length] as LinkBucketEvent
}

test('nothing moves and nothing is said while the dashboard loads and 30 events come', async () => {
  addStyleSheet(kitStyles)
  const store = await openStore()
  const said = (['debug', 'log', 'info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level),
  )
  const shifts = watchShifts()
  const place = mount(
    <TypicalDashboard store={store}>
      <p>What stands below.</p>
    </TypicalDashboard>,
  )
  await drawnChart(place)
  const figures = () => place.querySelector('[data-slot="telemetry-dashboard-stats"]')?.textContent
  const before = figures()
  for (let n = 1; n <= 30; n += 1) {
    store.commit(eventOf(n))
    await settled()
  }
  await expect.poll(figures).not.toBe(before)
  expect(shifts()).toEqual([])
  expect(said.flatMap((spy) => spy.mock.calls)).toEqual([])
})

test('a figure of one more digit moves nothing', async () => {
  addStyleSheet(kitStyles)
  let grow = () => {}
  const Growing = () => {
    const [figures, setFigures] = useState({ count: 99, share: 0.09 })
    grow = () => flushSync(() => setFigures({ count: 100, share: 0.1 }))
    return <TopDomains domains={[{ domain: 'a.example', ...figures }]} total={1_000} />
  }
  const place = mount(<Growing />)
  await expect.poll(() => place.textContent).toContain('999%')
  await settled()
  const shifts = watchShifts()
  grow()
  await settled()
  expect(place.textContent).toContain('10010%')
  expect(shifts()).toEqual([])
})

test.each([
  { width: 320, locale: 'en-US', messages: {} },
  { width: 360, locale: 'de-DE', messages: de },
  { width: 390, locale: 'ar-EG', messages: ar },
  { width: 540, locale: 'de-DE', messages: de, hasBadFact: true },
  { width: 700, locale: 'en-US', messages: {}, hasBadFact: true },
  { width: 1280, locale: 'de-DE', messages: de, hasBadFact: true },
])(
  'minutes that pass move nothing, $width wide, in $locale',
  async (viewer) => {
    const { width, hasBadFact, ...settings } = viewer
    await page.viewport(width, 3_000)
    addStyleSheet(kitStyles)
    const store = await openStore()
    const clock = manualClock(now)
    store.commit(events.linkProcessingFailed({ linkId: 'new', error: 'timed out', failedAt: now }))
    if (hasBadFact)
      store.commit(events.linkInteracted({ linkId: '', type: 'open', timestamp: now }))
    const place = mount(
      <TelemetryProvider store={store} clock={clock} {...settings} timeZone="UTC">
        <TelemetryDashboard badge="Admin" />
      </TelemetryProvider>,
    )
    place.style.setProperty('inline-size', `${width}px`, 'important')
    await drawnChart(place)
    await settled()
    const time = () => place.querySelector('[data-slot="last-event"] time')?.textContent
    const atFirst = time()
    const shifts = watchShifts()
    for (let minutes = 1; minutes <= 64; minutes += 1) {
      flushSync(() => clock.moveTo(now + minutes * 60_000))
      await settled()
    }
    expect(time()).not.toBe(atFirst)
    expect(shifts()).toEqual([])
  },
  30_000,
)
