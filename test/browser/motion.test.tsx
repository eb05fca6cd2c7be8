import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emulateMedia } from './emulate.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

test.each(['reduce', 'no-preference'])('nothing is animated, with motion: %s', async (motion) => {
  await page.viewport(1_280, 1_700)
  await emulateMedia('', { 'prefers-reduced-motion': motion })
  addStyleSheet(kitStyles)
  const place = mount(<TypicalDashboard store={await openStore()} />)
  await drawnChart(place)
  const still = async (after: string) => {
    expect(document.getAnimations(), after).toEqual([])
    await settled()
    expect(document.getAnimations(), after).toEqual([])
  }
  await still('it is drawn')
  for (const slot of [
    'stats-card',
    'range-picker-option',
    'top-domains-row',
    'recent-errors-toggle',
  ]) {
    await userEvent.hover(place.querySelector(`[data-slot="${slot}"]`) as Element)
    await still(`hovering ${slot}`)
  }
  await userEvent.click(place.querySelector('[data-slot="recent-errors-toggle"]') as Element)
  await still('an error is open')
  for (const name of ['Show 50 more', '7d', 'Interactions', 'Links']) {
    await userEvent.click(page.getByRole('button', { name, exact: true }).first())
    await still(`pressing ${name}`)
  }
  await userEvent.click(await drawnChart(place), { position: { x: 300, y: 100 } })
  await expect.poll(() => place.querySelector('[data-slot="selection-chips"]')).not.toBeNull()
  await still('a day is selected')
})
