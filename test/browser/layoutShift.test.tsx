import { expect, test, vi } from 'vitest'
import { events, type LinkBucketEvent, scenarios } from '../../src/fixtures/index.ts'
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
