import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import {
  LinksChartPanel,
  ProcessingPerformancePanel,
  RecentErrorsPanel,
  StatsCardPanel,
  TopDomainsPanel,
} from '../../src/index.ts'
import { STATS } from '../../src/queries/index.ts'
import { Rebuilt } from '../../stories/Rebuilt.tsx'
import { drawDashboard } from './drawDashboard.tsx'

const Panels = () => (
  <>
    {STATS.map((figure) => (
      <StatsCardPanel key={figure} figure={figure} />
    ))}
    <TopDomainsPanel />
    <ProcessingPerformancePanel />
    <LinksChartPanel />
    <RecentErrorsPanel />
  </>
)

const texts = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim())
const slots = (place: Element, slot: string) => texts(place, `[data-slot="${slot}"]`)

const figuresOfPanels = async (place: Element) => {
  const links = within(screen.getByRole('region', { name: 'Links over time' }))
  await userEvent.click(links.getByRole('button', { name: 'Table' }))
  return {
    stats: slots(place, 'stats-card-value'),
    changes: slots(place, 'change-amount'),
    domains: slots(place, 'top-domains-name').slice(0, 10),
    domainCounts: slots(place, 'top-domains-count'),
    shares: slots(place, 'top-domains-share'),
    durations: [...place.querySelectorAll('[data-slot="duration-histogram-bin"]')]
      .filter((bin) => bin.getAttribute('aria-hidden') !== 'true')
      .map((bin) => bin.getAttribute('title')?.replace(', holds P95', '')),
    total: links.getByText(/in 30 days$/).textContent,
    points: texts(links.getByRole('table'), 'tbody :is(th, td)'),
    pages: slots(place, 'recent-errors-link'),
    messages: slots(place, 'recent-errors-message'),
    states: slots(place, 'recent-errors-state'),
  }
}

const figuresOfRebuilt = () => {
  const region = (name: string) => screen.getByRole('region', { name })
  const [stats = document.body] = screen.getAllByRole('table')
  const domains = region('Top domains')
  const links = region('Links over time')
  const errors = region('Recent errors')
  return {
    stats: texts(stats, 'td:nth-child(2)'),
    changes: texts(stats, 'b'),
    domains: texts(domains, 'span'),
    domainCounts: texts(domains, 'b'),
    shares: texts(domains, 'i'),
    durations: texts(region('Distribution of durations'), 'li'),
    total: links.querySelector('p')?.textContent,
    points: texts(links, 'tbody :is(th, td)'),
    pages: texts(errors, 'a'),
    messages: texts(errors, 'span'),
    states: texts(errors, 'b'),
  }
}

test('panels that are rebuilt from hooks show the figures of those of the kit', async () => {
  const { container, redraw } = await drawDashboard(<Panels />)
  const ofPanels = await figuresOfPanels(container)
  for (const [name, figures] of Object.entries(ofPanels)) expect(figures, name).not.toEqual([])
  redraw(<Rebuilt />)
  expect(figuresOfRebuilt()).toEqual(ofPanels)
})

test('they are rebuilt without a component of the kit', () => {
  const text = readFileSync('stories/Rebuilt.tsx', 'utf8')
  const imported = [...text.matchAll(/from '(.+)'/g)].map(([, module]) => module)
  expect(imported.sort()).toEqual([
    '../src/hooks/index.ts',
    '../src/queries/index.ts',
    '../src/settings/index.ts',
  ])
})
