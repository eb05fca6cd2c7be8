import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  LinksChart,
  RecentErrors,
  SelectionChips,
  Sparkline,
  StatsCard,
  TopDomains,
} from '../../src/components/index.ts'
import { SettingsProvider } from '../../src/settings/index.ts'
import { daysOfKinds, sixKinds } from '../../stories/series.ts'
import { emulateMedia } from './emulate.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

const DAY = '2026-11-10'
const domains = [
  { domain: 'a.example', count: 3, share: 0.75 },
  { domain: 'b.example', count: 1, share: 0.25 },
]

/** What is told by more than text. */
const Drawings = () => (
  <SettingsProvider locale="en-US" timeZone="UTC">
    <LinksChart points={daysOfKinds} byKind={sixKinds} selectedDay={DAY} />
    <LinksChart points={daysOfKinds} byKind={sixKinds} selectedDay={DAY} variant="bar" />
    <TopDomains domains={domains} selectedDomain="a.example" onSelectDomain={() => {}} />
    <StatsCard title="Links" value={1} target={2} sparkline={<Sparkline values={[1, 2]} />} />
    <SelectionChips selection={{ day: DAY }} onRemove={() => {}} />
    <RecentErrors status="loading" />
    <StatsCard title="Loading" status="loading" />
  </SettingsProvider>
)

/** How bright a colour is, from 0 to 1, when it lies on another. */
const luminance = (color: string, under: string): number => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (canvas === null) throw new Error('There is no canvas to paint on.')
  for (const paint of [under, color]) {
    canvas.fillStyle = paint
    canvas.fillRect(0, 0, 1, 1)
  }
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const value = byte / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast of a colour to the page that it lies on, as WCAG has it: what is seen has 3 or more. */
const contrast = (color: string, under: string): number => {
  const [low = 0, high = 0] = [luminance(color, under), luminance(under, under)].sort()
  return (high + 0.05) / (low + 0.05)
}

type Style = CSSStyleDeclaration
const border = ({ borderTopColor, borderTopStyle, borderTopWidth }: Style) =>
  borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor
const outline = ({ outlineColor, outlineStyle }: Style) => outlineStyle !== 'none' && outlineColor
const stroke = (style: Style) => style.stroke !== 'none' && style.stroke

/** Where a form would be lost with its background, and what tells of it then. */
const SHAPES: readonly [selector: string, lineOf: (style: Style) => string | false][] = [
  ['[data-slot="stats-card"]', border],
  ['[data-slot="top-domains-bar"]', border],
  ['[aria-hidden="false"] > [data-slot="duration-histogram-bar"]', border],
  ['[data-slot="recent-errors-state"]', border],
  ['[data-slot="selection-chip"]', border],
  ['[data-slot="show-more"]', border],
  ['[data-slot="skeleton"]', border],
  ['meter', border],
  ['[data-slot="sparkline"]', stroke],
  ['[data-slot="links-chart-selected"]', stroke],
  ['[data-slot="links-chart-legend"] svg > rect', stroke],
  // What is of the card's colour sets others apart.
  ['svg[role="application"] path:not([stroke="none"], [stroke="var(--lt-card)"])', stroke],
]

const palettes = ['light', 'dark'] as const
const cases = palettes.flatMap((palette) => palettes.map((theme) => ({ palette, theme })))

test.each(cases)('forced to $palette, in a page that is $theme', async ({ palette, theme }) => {
  await page.viewport(1_280, 900)
  await emulateMedia('', { 'forced-colors': 'active', 'prefers-color-scheme': palette })
  addStyleSheet(kitStyles)
  const place = mount(
    <div className={theme}>
      <TypicalDashboard store={await openStore()} />
      <Drawings />
    </div>,
  )
  await drawnChart(place)
  await expect.poll(() => place.querySelectorAll('[role="application"]')).toHaveLength(3)
  const card = place.querySelector('[data-slot="stats-card"]') as Element
  const canvas = getComputedStyle(card).backgroundColor

  for (const [selector, lineOf] of SHAPES) {
    const shapes = [...place.querySelectorAll(selector)]
    expect(shapes, selector).not.toHaveLength(0)
    for (const shape of shapes) {
      const line = lineOf(getComputedStyle(shape))
      expect.soft(line, `${selector} has a line`).toBeTruthy()
      expect
        .soft(contrast(line || canvas, canvas), `${selector}, ${line}`)
        .toBeGreaterThanOrEqual(3)
    }
  }

  // A bin that holds nothing is no bar.
  const empty = place.querySelectorAll(
    '[aria-hidden="true"] > [data-slot="duration-histogram-bar"]',
  )
  expect(empty).not.toHaveLength(0)
  for (const bar of empty) expect(border(getComputedStyle(bar))).toBe(false)

  const pressed = getComputedStyle(place.querySelector('[aria-pressed="true"]') as Element)
  expect(contrast(pressed.backgroundColor, canvas)).toBeGreaterThanOrEqual(3)
  expect(contrast(pressed.color, pressed.backgroundColor)).toBeGreaterThanOrEqual(4.5)
  const [selected, other] = place.querySelectorAll(
    '[data-slot="top-domains-row"]:has([aria-pressed="true"]), [data-slot="top-domains-row"]:has([aria-pressed="true"]) + *',
  )
  expect(
    contrast(outline(getComputedStyle(selected as Element)) || canvas, canvas),
  ).toBeGreaterThanOrEqual(3)
  expect(outline(getComputedStyle(other as Element))).toBe(false)
  await userEvent.tab()
  const focused = getComputedStyle(document.activeElement as Element)
  expect(contrast(outline(focused) || canvas, canvas)).toBeGreaterThanOrEqual(3)
})
