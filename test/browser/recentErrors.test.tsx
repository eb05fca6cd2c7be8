import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { events, scenarios } from '../../src/fixtures/index.ts'
import { RecentErrorsPanel, TelemetryProvider } from '../../src/index.ts'
import { recentErrors$ } from '../../src/queries/index.ts'
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
