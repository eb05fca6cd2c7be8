import { Fragment } from 'react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  LinksChart,
  MetricsHistory,
  ProcessingPerformance,
  RecentErrors,
  Sparkline,
  StatsCard,
  TopDomains,
} from '../../src/components/index.ts'
import { events, scenarios } from '../../src/fixtures/index.ts'
import { threeHours } from '../components/threeHours.ts'
import { mount, settled } from './mount.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

const failed = { status: 'error', error: new Error('Out of disk'), onRetry: () => {} } as const
const counts = [3, 0, 7].map((count, day) => ({
  key: `2026-11-2${day}`,
  count,
  previous: 1,
  partial: day === 2,
}))

const EveryState = () => (
  <>
    <StatsCard title="Loading" status="loading" />
    <StatsCard title="Failed" {...failed} href="/failed" size="lg" />
    <StatsCard
      title="Links"
      value={12}
      target={20}
      note="all days"
      href="/links"
      size="sm"
      sparkline={<Sparkline values={[10, null, 12]} />}
    />
    <ProcessingPerformance
      completed={3}
      failed={1}
      p95Ms={2}
      thresholds={{ successRate: { bad: 0.9 }, p95Ms: { warning: 1 }, p99Ms: { bad: 1 } }}
    />
    {[TopDomains, LinksChart, ProcessingPerformance, RecentErrors, MetricsHistory].map((Panel) => (
      <Fragment key={Panel.name}>
        <Panel status="loading" />
        <Panel {...failed} />
        <Panel />
      </Fragment>
    ))}
    <LinksChart points={counts} data-testid="as-table" />
    <MetricsHistory points={threeHours} trackingSince={0} data-testid="as-table" />
    <MetricsHistory points={threeHours} data-testid="as-chart" />
  </>
)

/**
 * Mounts the dashboard, with an error's text open, another waiting and a fact that cannot be
 * counted, and every component in each state that the dashboard does not show.
 */
export const mountEveryState = async () => {
  const store = await openStore()
  const place = mount(
    <TypicalDashboard store={store}>
      <EveryState />
    </TypicalDashboard>,
  )
  const chart = await drawnChart(place, '[data-slot="telemetry-dashboard"]')
  const history = await drawnChart(place, '[data-testid="as-chart"]')
  const found = (selector: string) => expect.poll(() => place.querySelector(selector))
  for (const button of place.querySelectorAll('[data-testid="as-table"] [aria-pressed="false"]')) {
    await userEvent.click(button)
  }
  await userEvent.click(place.querySelector('[data-slot="recent-errors-toggle"]') as Element)
  const failedAt = scenarios.typical.endsAt
  store.commit(events.linkProcessingFailed({ linkId: 'new', error: 'HTTP 503', failedAt }))
  store.commit(events.linkInteracted({ linkId: '', type: 'opened', timestamp: failedAt }))
  for (const slot of ['recent-errors-text', 'recent-errors-waiting', 'bad-facts']) {
    await found(`[data-slot="${slot}"]`).not.toBeNull()
  }
  return { place, openTooltips: () => openTooltips(chart, history) }
}

/** Of two charts at once: of one by the keyboard, of the other by the pointer. */
const openTooltips = async (chart: Element, history: Element) => {
  ;(history as SVGElement).focus()
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
  for (const x of [290, 300]) await userEvent.hover(chart, { position: { x, y: 100 } })
  for (const slot of ['links-chart-tooltip', 'metrics-history-tooltip']) {
    await expect.poll(() => document.querySelector(`[data-slot="${slot}"]`)).not.toBeNull()
  }
  await settled()
}
