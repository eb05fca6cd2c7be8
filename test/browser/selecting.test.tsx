import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { scenarios } from '../../src/fixtures/index.ts'
import { formatCount } from '../../src/model/formatNumber.ts'
import { formatPointKey } from '../../src/model/formatPointKey.ts'
import { formatRate } from '../../src/model/formatRate.ts'
import { linkBucketFacts } from '../../src/schema/index.ts'
import { currentMetrics } from '../oracle/currentMetrics.ts'
import { recentErrors } from '../oracle/errors.ts'
import { type History, historyOf } from '../oracle/history.ts'
import type { Entry, Options } from '../oracle/log.ts'
import { processingPerformance } from '../oracle/processingPerformance.ts'
import { linksByDay } from '../oracle/series.ts'
import { topDomains } from '../oracle/topDomains.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { openStore, TypicalDashboard } from './typicalDashboard.tsx'

const viewer: Options = { now: scenarios.typical.endsAt, timeZone: 'UTC', weekStartsOn: 0 }
const domain = 'github.com'
const day = '2026-11-18'

/** The typical scenario as its facts, for the oracle. */
const typical = (): History => {
  const meanings = linkBucketFacts as Record<string, (event: never) => unknown>
  return historyOf(
    scenarios.typical
      .events()
      .flatMap(({ name, args }): Entry[] =>
        name === 'v1.MetricsSnapshotRecorded'
          ? [{ snapshot: args }]
          : [{ fact: meanings[name]?.(args as never) }].filter(({ fact }) => fact !== undefined),
      ),
  )
}

const count = (value: number) => formatCount(value, 'en-US')
const textsOf = (place: Element, slot: string): (string | null)[] =>
  [...place.querySelectorAll(`[data-slot="${slot}"]`)].map(({ textContent }) => textContent)

/** What the dashboard has to say of a selection, by the oracle. */
const expected = (history: History, options: Options) => {
  const metrics = currentMetrics(history, options)
  const domains = topDomains(history, { ...options, limit: 10 })
  const performance = processingPerformance(history, { ...options, range: '30d' })
  const durations = [performance.avgMs, performance.p50Ms, performance.p95Ms, performance.p99Ms]
  return {
    cards: [
      metrics.totalLinks,
      metrics.completedLinks,
      metrics.pendingProcessing,
      metrics.failedProcessing,
    ].map(count),
    links: `${count(linksByDay(history, { ...options, range: '30d' }).total)} in 30 days`,
    domains: domains.domains.map((each) => [each.domain, count(each.count)]),
    performance: [
      formatRate(performance.successRate, 'en-US'),
      count(performance.completed + performance.failed),
    ],
    durations: durations.map((ms) => ms ?? 0),
    errors: recentErrors(history, { ...options, limit: 10 }).map(({ message }) => message),
  }
}

const UNITS: Record<string, number> = { ms: 1, sec: 1_000, min: 60_000, hr: 3_600_000 }
const millis = (shown: string | null): number => {
  const [, value, unit] = /^([\d.,]+)\s(\w+)/.exec(shown ?? '') ?? []
  return unit === undefined ? 0 : Number(value?.replace(',', '')) * (UNITS[unit] ?? Number.NaN)
}

/** What the dashboard says. */
const shown = (place: Element) => {
  const names = textsOf(place, 'top-domains-name')
  const counts = textsOf(place, 'top-domains-count')
  const [rate, processed, ...durations] = textsOf(place, 'processing-performance-value')
  return {
    cards: textsOf(place, 'stats-card-value'),
    links: place.querySelector('[data-slot="links-chart"] [data-slot="card-fact"]')?.textContent,
    domains: [...place.querySelectorAll('[data-slot="top-domains-row"]')].map((_, index) => [
      names[index],
      counts[index],
    ]),
    performance: [rate, processed],
    durations: durations.map(millis),
    errors: textsOf(place, 'recent-errors-message'),
  }
}

const agree = (place: Element, history: History, options: Options) => {
  const said = shown(place)
  const { durations, ...others } = expected(history, options)
  expect(said).toMatchObject(others)
  // Quantiles are within 1 %, and shown with two digits or more.
  durations.forEach((ms, index) => {
    expect(Math.abs((said.durations[index] ?? Number.NaN) - ms)).toBeLessThanOrEqual(ms * 0.06)
  })
}

test('a domain, then a day, gives on every panel what the oracle gives for it', async () => {
  await page.viewport(1_280, 1_700)
  addStyleSheet(kitStyles)
  const history = typical()
  const place = mount(<TypicalDashboard store={await openStore()} />)
  const agreed = (options: Options) => vi.waitFor(() => agree(place, history, options))
  await agreed(viewer)

  await userEvent.click(page.getByRole('button', { name: domain }))
  await agreed({ ...viewer, domain })

  const chart = page.getByRole('region', { name: 'Links over time' })
  await userEvent.click(chart.getByRole('button', { name: 'Table' }))
  await userEvent.click(
    chart.getByRole('button', { name: formatPointKey(day, 'en-US', 'full') }).first(),
  )
  await agreed({ ...viewer, domain, day })

  await userEvent.click(page.getByRole('button', { name: `Remove ${domain}` }))
  await agreed({ ...viewer, day })
  expect(shown(place).domains).not.toEqual(expected(history, viewer).domains)
})
