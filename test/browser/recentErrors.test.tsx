import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RecentErrors } from '../../src/components/index.ts'
import { events, scenarios } from '../../src/fixtures/index.ts'
import { RecentErrorsPanel, TelemetryProvider } from '../../src/index.ts'
import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'
import { recentErrors$ } from '../../src/queries/index.ts'
import { SettingsProvider } from '../../src/settings/index.ts'
import { someError } from '../components/someErrors.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { openStore } from './typicalDashboard.tsx'

const now = scenarios.failing.endsAt
const clock = { now: () => now, subscribe: () => () => {} }

test.each([320, 390, 640, 1_280])(
  'at %i px no row moves under a reader, whatever comes and goes in its head',
  async (width) => {
    await page.viewport(1_280, 1_700)
    addStyleSheet(kitStyles)
    const store = await openStore('failing')
    const listed = store.query(recentErrors$({ limit: 10 }))
    const place = mount(
      <TelemetryProvider store={store} clock={clock} locale="en-US" timeZone="UTC">
        <RecentErrorsPanel onRetryLinks={() => {}} />
      </TelemetryProvider>,
    )
    place.style.setProperty('inline-size', `${width}px`, 'important')
    await settled()
    const all = (slot: string) => [...place.querySelectorAll<HTMLElement>(`[data-slot="${slot}"]`)]
    const tops = () =>
      all('recent-errors-row').map((row) => Math.round(row.getBoundingClientRect().top))
    const waiting = () => all('recent-errors-waiting').map(({ textContent }) => textContent)
    const before = tops()
    expect(before).toHaveLength(10)
    await userEvent.hover(all('recent-errors-row')[0] as HTMLElement)

    const fail = (linkId: string) =>
      store.commit(events.linkProcessingFailed({ linkId, error: 'HTTP 503', failedAt: now }))
    // All that are listed are tried again: then there is nothing left to retry.
    store.commit(
      ...listed.map(({ linkId }) => events.linkProcessingStarted({ linkId, startedAt: now })),
    )
    await expect.poll(() => all('recent-errors-retry').length).toBe(0)
    expect(all('recent-errors-retry-all')[0]).toHaveTextContent('Retry 0 failed')
    expect(tops()).toEqual(before)

    fail('new')
    await expect.poll(waiting).toEqual(['1 new'])
    expect(tops()).toEqual(before)

    for (let index = 0; index < 20; index += 1) fail(`new-${index}`)
    await expect.poll(waiting).toEqual(['10 new'])
    expect(tops()).toEqual(before)
    expect(place.scrollWidth).toBeLessThanOrEqual(width)
  },
)

test.each([
  { locale: 'en-US', messages: {} },
  { locale: 'de-DE', messages: de },
  { locale: 'ar-EG', messages: ar },
])('on phones nothing lies over the time of an error, in $locale', async (viewer) => {
  await page.viewport(430, 900)
  addStyleSheet(kitStyles)
  const error = someError('a', { attempt: 2, failedAt: now - 11 * 60_000 })
  const place = mount(
    <SettingsProvider {...viewer} clock={clock} timeZone="UTC">
      <RecentErrors errors={[error]} onRetryLinks={() => {}} />
    </SettingsProvider>,
  )
  await expect.poll(() => place.querySelector('[data-slot="recent-errors-retry"]')).not.toBeNull()
  const time = document.createRange()
  time.selectNodeContents(place.querySelector('time') as Element)
  for (const width of [328, 358, 398]) {
    place.style.setProperty('inline-size', `${width}px`, 'important')
    await settled()
    const { left, right } = time.getBoundingClientRect()
    const parts = [...(place.querySelector('.lt\\:errors-state')?.children ?? [])]
    expect(parts).toHaveLength(3)
    for (const part of parts) {
      const { left: from, right: to } = part.getBoundingClientRect()
      expect(from >= right || to <= left, `${width} px: ${part.textContent}`).toBe(true)
    }
  }
})
