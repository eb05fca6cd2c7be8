import { expect, test } from 'vitest'
import { mountEveryState } from './everyState.tsx'
import { hostileSheets } from './hostileSheets.ts'
import { differences, looksIn } from './looks.ts'
import { settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'

const read = new Set(kitStyles.match(/(?<=var\()--tw-[\w-]+/g))
const setVariables = `*, ::before, ::after { ${[...read].map((name) => `${name}: 9px;`).join(' ')} }`

const sheets: Readonly<Record<string, string>> = {
  ...hostileSheets,
  'variables that the kit’s utilities read': setVariables,
  'variables that the kit’s utilities read, in a base layer': `@layer base { ${setVariables} }`,
}

test('the kit looks as it did, whatever the page’s own CSS says', async () => {
  addStyleSheet(kitStyles)
  const { place, openTooltips } = await mountEveryState()
  await openTooltips()
  const before = looksIn(place)
  expect(before.length).toBeGreaterThan(1_000)
  expect(before.some(({ name }) => name.includes('td.lt-part'))).toBe(true)
  for (const [kind, css] of Object.entries(sheets)) {
    await openTooltips()
    const remove = addStyleSheet(css)
    await settled()
    expect.soft(differences(before, looksIn(place)), kind).toEqual([])
    remove()
    await settled()
  }
  await openTooltips()
  expect(differences(before, looksIn(place)), 'without a sheet again').toEqual([])
}, 120_000)
