import { describe, expect, test } from 'vitest'
import kit from '../../dist/styles.css?inline'
import { StatsCard, TopDomains } from '../../src/components/index.ts'
import { appPage } from './appPage.ts'
import { mountEveryState } from './everyState.tsx'
import { differences, looksIn } from './looks.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet } from './styleSheet.ts'
import colours from './tailwindApp/colours.css?inline'
import kitAfter from './tailwindApp/kitAfter.css?inline'
import kitBefore from './tailwindApp/kitBefore.css?inline'
import withoutKit from './tailwindApp/withoutKit.css?inline'

/** Stylesheets of an app with its own Tailwind and the kit, in their order. */
const apps: Readonly<Record<string, readonly string[]>> = {
  'a build that imports the kit after Tailwind': [kitAfter],
  'a build that imports the kit before Tailwind': [kitBefore],
  'the kit’s sheet, then the app’s build': [kit, colours],
  'the app’s build, then the kit’s sheet': [colours, kit],
}

const isOfTheKit = (sheet: string) => sheet.includes('.lt-part')

const looksUnder = async (sheets: readonly string[], look: () => ReturnType<typeof looksIn>) => {
  const removals = sheets.map(addStyleSheet)
  await settled()
  const looks = look()
  for (const remove of removals) remove()
  return looks
}

test('the builds are what their names say', () => {
  for (const sheets of [[withoutKit], [kitAfter], [kitBefore], [colours]]) {
    const [build = ''] = sheets
    for (const rule of ['.mb-2', '.text-muted', '.card', '.header', 'h1', '::backdrop']) {
      expect(build).toContain(rule)
    }
  }
  expect([withoutKit, colours].some(isOfTheKit)).toBe(false)
  expect([kit, kitAfter, kitBefore].every(isOfTheKit)).toBe(true)
})

test('the app looks the same without the kit and with it', async () => {
  const place = appPage()
  document.body.append(place)
  const look = () => looksIn(place, document.querySelectorAll('html, body, app-page, app-page *'))
  const without = await looksUnder([withoutKit], look)
  expect(without.length).toBeGreaterThan(300)
  for (const [app, sheets] of Object.entries(apps)) {
    expect.soft(differences(without, await looksUnder(sheets, look)), app).toEqual([])
  }
  place.remove()
})

test('the kit looks the same without the app’s Tailwind and with it', async () => {
  const remove = addStyleSheet(kit)
  const { place, openTooltips } = await mountEveryState()
  await openTooltips()
  const without = looksIn(place)
  expect(without.length).toBeGreaterThan(1_000)
  remove()
  for (const [app, sheets] of Object.entries(apps)) {
    const removals = sheets.map(addStyleSheet)
    await openTooltips()
    expect.soft(differences(without, looksIn(place)), app).toEqual([])
    for (const removal of removals) removal()
  }
}, 60_000)

describe.each(Object.entries(apps))('%s', (_, sheets) => {
  const style = (element: Element | null) => getComputedStyle(element as Element)

  test('a utility of the app wins on the part that it is given to', async () => {
    for (const sheet of sheets) addStyleSheet(sheet)
    const place = mount(
      <>
        <StatsCard
          title="Total"
          value={7}
          className="rounded-lg bg-muted p-9"
          classNames={{ title: 'mb-2 text-muted', value: 'text-sm' }}
        />
        <TopDomains domains={[]} className="border-8 bg-muted" />
        <div className="app-text bg-telemetry-card text-telemetry-muted">The kit’s colours</div>
      </>,
    )
    await expect.poll(() => place.querySelector('.app-text')).not.toBeNull()
    const muted = 'oklch(0.6 0.1 120)'
    const card = style(place.querySelector('[data-slot="stats-card"]'))
    expect(card.backgroundColor).toBe(muted)
    expect(card.paddingTop).toBe('43.2px')
    expect(card.borderTopLeftRadius).toBe('2px')
    expect(card.borderTopWidth).toBe('1px')
    const title = style(place.querySelector('[data-slot="stats-card-title"]'))
    expect(title.color).toBe(muted)
    expect(title.marginBottom).toBe('9.6px')
    expect(style(place.querySelector('[data-slot="stats-card-value"]')).fontSize).toBe('17px')
    const domains = style(place.querySelector('[data-slot="top-domains"]'))
    expect(domains.borderTopWidth).toBe('8px')
    expect(domains.backgroundColor).toBe(muted)
    const text = style(place.querySelector('.app-text'))
    expect(text.backgroundColor).toBe('oklch(1 0 0)')
    expect(text.color).toBe('oklch(0.51 0.014 260)')
  })
})
