import { expect, test } from 'vitest'
import { mountEveryState } from './everyState.tsx'
import { hostileSheets } from './hostileSheets.ts'
import { differences, looksIn } from './looks.ts'
import { settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'

test('the kit looks as it did, whatever the page’s own CSS says', async () => {
  addStyleSheet(kitStyles)
  const { place, openTooltips } = await mountEveryState()
  await openTooltips()
  const before = looksIn(place)
  expect(before.length).toBeGreaterThan(1_000)
  expect(before.some(({ name }) => name.includes('td.lt-part'))).toBe(true)
  for (const [kind, css] of Object.entries(hostileSheets)) {
    await openTooltips()
    const remove = addStyleSheet(css)
    await settled()
    expect.soft(differences(before, looksIn(place)), kind).toEqual([])
    remove()
    await settled()
  }
  await openTooltips()
  expect(differences(before, looksIn(place)), 'without a sheet again').toEqual([])
}, 60_000)
