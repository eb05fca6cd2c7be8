import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emulateMedia } from './emulate.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

/** The width of a sheet of A4 between its margins, in px. */
const SHEET = 718

const printed = async (theme: string) => {
  await page.viewport(1_280, 1_700)
  addStyleSheet(kitStyles)
  const place = mount(
    <div className={theme}>
      <TypicalDashboard store={await openStore()} />
    </div>,
  )
  // Here a chart has the width of the page, and so more than a sheet has.
  place.style.setProperty('inline-size', '880px', 'important')
  await drawnChart(place)
  await settled()
  const all = (selector: string) => [...place.querySelectorAll(selector)]
  await userEvent.click(page.getByRole('button', { name: 'Show 50 more' }).first())
  await userEvent.click(all('[data-slot="recent-errors-toggle"]')[0] as Element)
  return { place, all }
}

const styleOf = (element: Element | undefined) => {
  if (element === undefined) throw new Error('What is to be printed is not there.')
  return getComputedStyle(element)
}

test('a dark page is printed as a light one', async () => {
  const pages = [await printed('dark'), await printed('light')]
  await emulateMedia('print')
  const [dark, light] = pages.map(({ all }) =>
    ['stats-card', 'stats-card-value', 'stats-card-title', 'top-domains-bar'].map((slot) => {
      const { color, backgroundColor, borderTopColor } = styleOf(all(`[data-slot="${slot}"]`)[0])
      return { color, backgroundColor, borderTopColor }
    }),
  )
  expect(dark).toEqual(light)
})

test('nothing is cut: lists are whole, and a chart is as wide as the sheet', async () => {
  const { place, all } = await printed('light')
  const list = all('[data-slot="top-domains-list"]')[0] as Element
  expect(list.scrollHeight, 'on the screen it scrolls').toBeGreaterThan(list.clientHeight)

  await emulateMedia('print')
  // Printing lays out anew before anything can be drawn anew: so this looks at once.
  place.style.setProperty('inline-size', `${SHEET}px`, 'important')
  const edge = place.getBoundingClientRect().right
  const wide = [...place.querySelectorAll('[data-slot], svg')].filter(
    (element) =>
      element.getBoundingClientRect().right > edge + 0.5 && !element.closest('.lt\\:sr-only'),
  )
  expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 100))).toEqual([])

  await settled()
  const cut = all('[data-slot]').filter((element) => {
    const { overflowY, overflowX, clip } = getComputedStyle(element)
    if (clip !== 'auto' || element.matches('.lt\\:sr-only')) return false
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
    // Letters may hang out of a line that is as high as they are large.
    const isLow = overflowY !== 'visible' && scrollHeight > clientHeight + 8
    return isLow || (overflowX !== 'visible' && scrollWidth > clientWidth + 1)
  })
  expect(
    cut.map(
      (element) => `${element.getAttribute('data-slot')}: ${element.textContent?.slice(0, 60)}`,
    ),
  ).toEqual([])
})

test('what can only be pressed is left out, and what is drawn by its background is kept', async () => {
  const { all } = await printed('light')
  await userEvent.click(page.getByRole('button', { name: 'github.com' }))
  await emulateMedia('print')
  expect(styleOf(all('[data-slot="selection-chip"]')[0]).display).not.toBe('none')
  expect(styleOf(all('[data-slot="selection-chip"] svg')[0]).display).toBe('none')
  for (const slot of [
    'range-picker',
    'view-switch',
    'show-more',
    'recent-errors-toggle',
    'recent-errors-filter',
    'csv-button',
  ]) {
    expect(styleOf(all(`[data-slot="${slot}"]`)[0]).display, slot).toBe('none')
  }
  for (const slot of ['top-domains-bar', 'duration-histogram-bar']) {
    expect(styleOf(all(`[data-slot="${slot}"]`)[0]).printColorAdjust, slot).toBe('exact')
  }
})
