import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { LinksChart, type LinksChartProps } from '../../src/components/index.ts'
import { SettingsProvider } from '../../src/settings/index.ts'
import { daysOfKinds, sixKinds, thirtyDays } from '../../stories/series.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart } from './typicalDashboard.tsx'

const onSelectDay = vi.fn()

/** A chart whose viewer selects a day, and takes it back by selecting it again. */
const Selecting = (props: LinksChartProps) => {
  const [day, setDay] = useState<string>()
  const select = (selected: string) => {
    onSelectDay(selected)
    setDay(selected === day ? undefined : selected)
  }
  return (
    <SettingsProvider locale="en-US" timeZone="UTC" {...settings}>
      <LinksChart points={thirtyDays} {...props} selectedDay={day} onSelectDay={select} />
    </SettingsProvider>
  )
}
let settings = {}

const draw = async (props: LinksChartProps = {}, viewer = {}) => {
  onSelectDay.mockClear()
  settings = viewer
  addStyleSheet(kitStyles)
  const place = mount(<Selecting {...props} />)
  const chart = await drawnChart(place)
  // Where a test before left the pointer, the chart would take it for the viewer's.
  await userEvent.hover(document.body, { position: { x: 1, y: 1 } })
  return { place, chart: chart as SVGElement }
}

const tabTo = async (chart: Element) => {
  for (let tabs = 0; document.activeElement !== chart && tabs < 5; tabs += 1) {
    await userEvent.tab()
  }
  expect(document.activeElement).toBe(chart)
}

const tooltip = () => document.querySelector('[data-slot="links-chart-tooltip"]')?.textContent
const mark = (place: Element) => place.querySelector('[data-slot="links-chart-selected"]')

test('the ring of a chart is around its drawing, of the keyboard alone, and of the kit’s width', async () => {
  const { place, chart } = await draw()
  const ring = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle === 'none' ? null : outlineWidth
  }
  const plot = chart.closest('.lt\\:plot') as Element
  await userEvent.click(chart)
  expect(place.contains(document.activeElement)).toBe(true)
  expect([ring(chart), ring(plot)]).toEqual([null, null])
  ;(document.activeElement as HTMLElement).blur()
  await tabTo(chart)
  expect([ring(chart), ring(plot)]).toEqual([null, '2px'])
})

describe.each(['area', 'bar'] as const)('%s', (variant) => {
  test('by the keyboard: Tab reaches the chart, arrows move, Enter selects and takes back', async () => {
    const { place, chart } = await draw({ variant })
    await tabTo(chart)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}')
    await expect.poll(tooltip).toContain('Monday, October 26, 2026')
    expect(mark(place)).toBeNull()

    await userEvent.keyboard('{Enter}')
    expect(onSelectDay.mock.calls).toEqual([['2026-10-26']])
    await expect.poll(() => mark(place)).not.toBeNull()
    expect(tooltip()).toContain('selected')

    await userEvent.keyboard('{Enter}')
    await expect.poll(() => mark(place)).toBeNull()
  })

  test('by the pointer: a click selects the day that is nearest', async () => {
    const { place, chart } = await draw({ variant })
    const { width } = chart.getBoundingClientRect()
    await userEvent.click(chart, { position: { x: width - 30, y: 100 } })
    expect(onSelectDay.mock.calls).toEqual([['2026-11-22']])
    await expect.poll(() => mark(place)).not.toBeNull()
    const marked = mark(place)?.getBoundingClientRect()
    expect(Math.abs((marked?.x ?? 0) + (marked?.width ?? 0) / 2 - (width - 30))).toBeLessThan(
      (marked?.width ?? 0) * 2,
    )
  })

  test('read from right to left, the left arrow goes on', async () => {
    const { chart } = await draw({ variant }, { locale: 'ar-EG' })
    chart.focus()
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    expect(onSelectDay.mock.calls).toEqual([['2026-10-25']])
  })
})

test('hours and weeks are no days: a click selects none', async () => {
  const { chart } = await draw({ range: '1y' })
  await userEvent.click(chart, { position: { x: 200, y: 100 } })
  chart.focus()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(onSelectDay).not.toHaveBeenCalled()
})

test('the tooltip lists every kind with its figure, and what it is called', async () => {
  const { chart } = await draw({ points: daysOfKinds, byKind: sixKinds, metric: 'interactions' })
  chart.focus()
  await userEvent.keyboard('{ArrowRight}')
  const kinds = ['Interactions', 'opened', 'copied', 'shared', 'favorited', 'other kinds']
  for (const kind of kinds) await expect.poll(tooltip).toMatch(new RegExp(`${kind}\\d`))
})
