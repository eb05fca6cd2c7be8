import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import {
  LinksChart,
  MetricsHistory,
  ProcessingPerformance,
  RecentErrors,
  StatsCard,
} from '../../src/components/index.ts'
import { SettingsProvider } from '../../src/settings/index.ts'
import { daysOfKinds, sixKinds } from '../../stories/series.ts'
import { someError } from '../components/someErrors.ts'
import { threeHours } from '../components/threeHours.ts'
import { emulateVision, VISIONS } from './emulate.ts'
import { mount } from './mount.ts'
import { apart, oklabOf } from './oklab.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart } from './typicalDashboard.tsx'

/** What fills that touch are apart at least, for every eye; see {@link apart}. */
const FILLS_APART = 0.07
/** What words and icons of different meanings are apart at least, for eyes that see colours. */
const MEANINGS_APART = 0.05

const states = ['failed', 'retrying', 'recovered'] as const

/** All that is told apart by colour, among other things. */
const drawn = async (theme: string) => {
  addStyleSheet(kitStyles)
  const place = mount(
    <SettingsProvider locale="en-US" timeZone="UTC">
      <div className={theme}>
        <LinksChart points={daysOfKinds} byKind={sixKinds} />
        <MetricsHistory points={threeHours} />
        <StatsCard title="Better" value={1} change={8} />
        <StatsCard title="Worse" value={1} change={-8} />
        <ProcessingPerformance
          completed={3}
          failed={1}
          p95Ms={3}
          thresholds={{ successRate: { bad: 1 }, p95Ms: { warning: 1 } }}
        />
        <RecentErrors errors={states.map((state) => someError(state, { state }))} />
      </div>
    </SettingsProvider>,
  )
  const all = (selector: string) => [...place.querySelectorAll(selector)]
  await drawnChart(place)
  await expect.poll(() => all('[data-slot="links-chart-legend"]')).toHaveLength(1)
  await expect.poll(() => all('[data-slot="metrics-history-legend"]')).toHaveLength(2)
  return all
}

interface Paint {
  readonly color: string
  readonly opacity: string
}

/** What paints look like on a background. */
const seen = async (paints: readonly Paint[], background: string) => {
  const strip = document.createElement('div')
  strip.style.cssText = `position: fixed; inset: 0 auto auto 0; display: flex; background: ${background}`
  for (const { color, opacity } of paints) {
    const cell = document.createElement('i')
    cell.style.cssText = `inline-size: 10px; block-size: 10px; background: ${color}; opacity: ${opacity}`
    strip.append(cell)
  }
  document.body.append(strip)
  const image = new Image()
  image.src = `data:image/png;base64,${await page.elementLocator(strip).screenshot({ save: false })}`
  await image.decode()
  strip.remove()
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  canvas?.drawImage(image, 0, 0)
  return paints.map((_, index) =>
    oklabOf([...(canvas?.getImageData(10 * index + 5, 5, 1, 1).data ?? [])].slice(0, 3)),
  )
}

const styleOf = (element: Element | undefined) => {
  if (element === undefined) throw new Error('What has the colour is not there.')
  return getComputedStyle(element)
}
const textOf = (element: Element | undefined): Paint => ({
  color: styleOf(element).color,
  opacity: '1',
})

test.each(['light', 'dark'])('%s: colours stay apart, whatever eyes see', async (theme) => {
  const all = await drawn(theme)
  const card = styleOf(all('[data-slot="stats-card"]')[0]).backgroundColor
  const kinds = all('[data-slot="links-chart-legend"] svg > rect')
    .slice(0, 4)
    .map((rect) => ({ color: styleOf(rect).fill, opacity: styleOf(rect).fillOpacity }))
  const badges = states.map((state) => textOf(all(`[data-state="${state}"]`)[0]))
  const changes = ['better', 'worse'].map((verdict) =>
    textOf(all(`[data-verdict="${verdict}"] [data-slot="change-amount"]`)[0]),
  )
  const levels = ['warning', 'bad'].map((level) => textOf(all(`dd[data-level="${level}"]`)[0]))

  for (const vision of VISIONS) {
    await emulateVision(vision)
    const fills = await seen([...kinds, { color: card, opacity: '1' }], card)
    fills.slice(1).forEach((fill, index) => {
      expect
        .soft(apart(fill, fills[index] ?? fill), `kind ${index}, ${vision}`)
        .toBeGreaterThan(FILLS_APART)
    })
    // In greys they are told apart by what is held below.
    if (vision === 'achromatopsia') continue
    for (const meanings of [badges, changes, levels]) {
      const looks = await seen(meanings, card)
      for (const [index, look] of looks.entries()) {
        for (const other of looks.slice(index + 1)) {
          expect
            .soft(apart(look, other), `${vision}: ${JSON.stringify(meanings)}`)
            .toBeGreaterThan(MEANINGS_APART)
        }
      }
    }
  }
})

test('nothing is told by colour alone: shapes and words differ as well', async () => {
  const all = await drawn('light')
  const differ = (shapes: readonly unknown[], count: number) => {
    expect(shapes).toHaveLength(count)
    expect(new Set(shapes).size).toBe(count)
  }
  const shape = (element: Element) => element.querySelector('svg')?.innerHTML
  const words = (element: Element) => element.textContent
  const badges = all('[data-slot="recent-errors-state"]')
  differ(badges.map(shape), 3)
  differ(badges.map(words), 3)
  const changes = all('[data-slot="change"]')
  differ(changes.map(shape), 2)
  differ(changes.map(words), 2)
  differ(all('dd[data-level]').map(shape), 2)
  differ(
    all('dd[data-level] svg').map((icon) => icon.getAttribute('aria-label')),
    2,
  )
  for (const legend of all('[data-slot="metrics-history-legend"]')) {
    const marks = [...legend.querySelectorAll('li')].slice(0, 2)
    differ(
      marks.map(({ firstElementChild }) => styleOf(firstElementChild ?? undefined).borderTopStyle),
      2,
    )
  }
})
