import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { SettingsProvider } from '../../src/settings/index.ts'
import { badProps } from '../doors/props/badProps.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'

// Charts are drawn only where there is room, so here they have some.
describe.each(Object.entries(badProps))('%s', (_, rows) => {
  test.each(rows)('draws %s without a word', async (_, element) => {
    addStyleSheet(kitStyles)
    const said = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level))
    const uncaught = vi.fn()
    window.addEventListener('error', uncaught)
    onTestFinished(() => window.removeEventListener('error', uncaught))
    const place = mount(
      <SettingsProvider locale="en-US" timeZone="UTC">
        {element}
      </SettingsProvider>,
    )
    await vi.waitFor(() => expect(place.firstElementChild).not.toBeNull())
    const isChart = place.querySelector('figure[data-slot$="-figure"]') !== null
    if (isChart) {
      await vi.waitFor(
        () => expect(place.querySelector('svg[role="application"]')).not.toBeNull(),
        {
          timeout: 10_000,
        },
      )
    }
    await settled()
    expect(place.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/)
    expect(said.flatMap((spy) => spy.mock.calls)).toEqual([])
    expect(uncaught).not.toHaveBeenCalled()
  })
})
