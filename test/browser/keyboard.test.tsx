import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

/** More presses of Tab than the dashboard has places. */
const MOST = 60
const FOCUSABLE = 'a[href], button, select, [tabindex="0"]'

let place: HTMLElement

beforeEach(async () => {
  await page.viewport(1_280, 1_700)
  addStyleSheet(kitStyles)
  place = mount(
    <>
      <button type="button">Before</button>
      <TypicalDashboard store={await openStore()}>
        <button type="button">After</button>
      </TypicalDashboard>
    </>,
  )
  await drawnChart(place)
  // Where a test before left the pointer, it would open a tooltip.
  await userEvent.hover(document.body, { position: { x: 1, y: 1 } })
  place.querySelector('button')?.focus()
})

const focused = (): Element => document.activeElement ?? document.body
const press = (keys: string) => userEvent.keyboard(keys)

const TAB = '{Tab}'
const BACK = '{Shift>}{Tab}{/Shift}'

/** Presses Tab, or Tab with Shift, until the place that has the focus matches. */
const tabTo = async (matches: (element: Element) => boolean, key = TAB) => {
  for (let tabs = 0; tabs < MOST; tabs += 1) {
    await press(key)
    if (matches(focused())) return
  }
  throw new Error(`No place matches after ${MOST} presses of ${key}, at ${nameOf(focused())}.`)
}

const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
const named = (name: string | RegExp) => (element: Element) =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))
const inPanel = (slot: string, name: string | RegExp) => (element: Element) =>
  element.closest(`[data-slot="${slot}"]`) !== null && named(name)(element)
const isChart = (element: Element) => element.getAttribute('role') === 'application'

const textOf = (slot: string) => document.querySelector(`[data-slot="${slot}"]`)?.textContent
const chips = () =>
  [...place.querySelectorAll('[data-slot="selection-chip"]')].map(({ textContent }) => textContent)

/** What may have the ring of what has the focus: a drawing would have it cut through its labels. */
const drawnAround = (element: Element): [Element, string | null][] => [
  [element, null],
  [element, '::after'],
  [element.closest('.lt\\:plot') ?? element, null],
]

/** How thick the line around a place that has the focus is, in px: its own, or that of its row. */
const outlineOf = (element: Element): number =>
  Math.max(
    ...drawnAround(element).map(([shape, pseudo]) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(shape, pseudo)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    }),
  )

test('Tab goes through the dashboard in the order of the page and out of it, seen at each place', async () => {
  const places = [...place.querySelectorAll(FOCUSABLE)]
  const passed = [focused()]
  while (!named('After')(focused()) && passed.length < MOST) {
    await press(TAB)
    const here = focused()
    passed.push(here)
    if (named('After')(here)) continue
    expect(outlineOf(here), `outline of ${nameOf(here)}`).toBeGreaterThanOrEqual(2)
    const { top, bottom } = here.getBoundingClientRect()
    expect(top, `${nameOf(here)} is in view`).toBeGreaterThanOrEqual(0)
    expect(bottom, `${nameOf(here)} is in view`).toBeLessThanOrEqual(innerHeight)
  }
  expect(passed.map(nameOf)).toEqual(places.map(nameOf))
  expect(passed).toEqual(places)

  const back = [focused()]
  while (back.length < places.length) {
    await press(BACK)
    back.push(focused())
  }
  expect(back.reverse().map(nameOf)).toEqual(places.map(nameOf))

  const lines = places.map((element) => element.getBoundingClientRect())
  lines.slice(1).forEach((line, index) => {
    const before = lines[index] as DOMRect
    const isBelow = line.bottom > before.top
    const isBeside = line.left >= before.right
    expect(isBelow || isBeside, `${nameOf(places[index + 1] as Element)} follows`).toBe(true)
  })
})

const total = () => textOf('stats-card-value')

test('by the keyboard alone: a tooltip, a day, an error, a range, a chip, a domain', async () => {
  const all = total()
  await tabTo(isChart)
  await press('{ArrowRight}')
  await expect.poll(() => textOf('links-chart-tooltip')).toContain('Sunday, October 25, 2026')
  await press('{Escape}')
  await expect.poll(() => textOf('links-chart-tooltip')).toBeUndefined()
  await press('{ArrowRight}')
  await expect.poll(() => textOf('links-chart-tooltip')).toContain('Monday, October 26, 2026')

  await press('{Enter}')
  await expect.poll(chips).toEqual(['Monday, October 26, 2026'])
  expect(isChart(focused())).toBe(true)

  await tabTo(named('Remove Monday, October 26, 2026'), BACK)
  await press(' ')
  await expect.poll(chips).toEqual([])
  expect(focused(), 'goes on at the heading').toBe(place.querySelector('h1'))
  expect(outlineOf(focused())).toBeGreaterThanOrEqual(2)

  await tabTo((element) => element.matches('[data-slot="recent-errors-toggle"]'))
  await press('{Enter}')
  await expect.poll(() => textOf('recent-errors-text')).toBeTruthy()
  await press(TAB)
  expect(focused()).toBe(place.querySelector('[data-slot="recent-errors-text"]'))
  await press(BACK)
  await press(' ')
  await expect.poll(() => textOf('recent-errors-text')).toBeUndefined()

  await tabTo(named('After'))
  await tabTo(inPanel('range-picker', '7d'), BACK)
  await press(' ')
  await expect.poll(() => textOf('links-chart')).toContain('in 7 days')
  expect(focused()).toHaveAttribute('aria-pressed', 'true')

  await tabTo(inPanel('top-domains', 'github.com'))
  await press('{Enter}')
  await expect.poll(chips).toEqual(['github.com'])
  expect(focused()).toHaveAttribute('aria-pressed', 'true')
  expect(total()).not.toBe(all)
})
