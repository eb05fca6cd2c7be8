import { act } from '@testing-library/react'
import { createRef, type ReactElement, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { scenarios } from '../../src/fixtures/index.ts'
import { TelemetryProvider } from '../../src/hooks/index.ts'
import * as kit from '../../src/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { manualClock } from '../settings/manualClock.ts'
import { drawDashboard, viewer } from './drawDashboard.tsx'

const {
  LinksChartPanel,
  MetricsHistoryPanel,
  ProcessingPerformancePanel,
  RecentErrorsPanel,
  StatsCardPanel,
  TelemetryDashboard,
  TopDomainsPanel,
} = kit

/** Everything live that the package exports, with what it needs, and more for its root. */
const live: Record<string, { slot: string; draws: (root: object) => ReactElement }> = {
  LinksChartPanel: { slot: 'links-chart', draws: (root) => <LinksChartPanel {...root} /> },
  MetricsHistoryPanel: {
    slot: 'metrics-history',
    draws: (root) => <MetricsHistoryPanel {...root} />,
  },
  ProcessingPerformancePanel: {
    slot: 'processing-performance',
    draws: (root) => <ProcessingPerformancePanel {...root} />,
  },
  RecentErrorsPanel: { slot: 'recent-errors', draws: (root) => <RecentErrorsPanel {...root} /> },
  StatsCardPanel: {
    slot: 'stats-card',
    draws: (root) => <StatsCardPanel figure="linksToday" {...root} />,
  },
  TelemetryDashboard: {
    slot: 'telemetry-dashboard',
    draws: (root) => <TelemetryDashboard {...root} />,
  },
  TopDomainsPanel: { slot: 'top-domains', draws: (root) => <TopDomainsPanel {...root} /> },
}

test('every panel that is exported is held to this', () => {
  expect(Object.keys(kit).sort()).toEqual([...Object.keys(live), 'TelemetryProvider'].sort())
})

describe.each(Object.entries(live))('%s', (_, { slot, draws }) => {
  test('passes a ref, a class, a style and attributes on to its root', async () => {
    const ref = createRef<HTMLElement>()
    const { container } = await drawDashboard(
      draws({ ref, className: 'ours', style: { marginTop: 7 }, id: 'ours', 'aria-label': 'Ours' }),
    )
    const root = container.firstElementChild as HTMLElement
    expect(ref.current).toBe(root)
    expect(root).toHaveAttribute('data-slot', slot)
    expect(root).toHaveClass('lt-part', 'ours')
    expect(root).toHaveStyle({ marginTop: '7px' })
    expect(root).toHaveAttribute('id', 'ours')
    expect(root).toHaveAccessibleName('Ours')
    expect(root).toHaveAttribute('data-restyled')
  })

  test('draws its figures on the server, and is taken over in the browser without a word', async () => {
    const store = await openStore()
    const page = (
      <StrictMode>
        <TelemetryProvider
          store={store}
          clock={manualClock(scenarios.typical.endsAt)}
          locale="en-US"
          {...viewer}
        >
          {draws({})}
        </TelemetryProvider>
      </StrictMode>
    )
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = renderToString(page)
    expect(container).toHaveTextContent(/\d/)
    expect(container.querySelector('[role=alert]')).toBeNull()
    const root = container.firstElementChild

    const onRecoverableError = vi.fn()
    const hydrated = await act(async () => hydrateRoot(container, page, { onRecoverableError }))
    onTestFinished(() => {
      act(() => hydrated.unmount())
      container.remove()
    })
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(container.firstElementChild).toBe(root)
  })
})
