import type { ReactElement } from 'react'
import {
  Card,
  Change,
  EmptyState,
  ErrorState,
  LinksChart,
  MetricsHistory,
  ProcessingPerformance,
  RangePicker,
  RecentErrors,
  RelativeTime,
  SelectionChips,
  Sparkline,
  StatsCard,
  TopDomains,
} from '../../src/components/index.ts'
import { fourDays } from './fourDays.ts'
import { someError } from './someErrors.ts'
import { threeHours } from './threeHours.ts'

/** Every component that the package exports, by its name, with what it needs to be drawn, and more for its root. */
export const everyComponent: Record<string, (root: object) => ReactElement> = {
  Card: (root) => (
    <Card title="Ours" fact="1 fact" actions={<button type="button">Do</button>} {...root}>
      content
    </Card>
  ),
  Change: (root) => <Change change={8.4} {...root} />,
  EmptyState: (root) => <EmptyState title="Nothing" hint="Later" {...root} />,
  ErrorState: (root) => <ErrorState error={new Error('Broken')} onRetry={() => {}} {...root} />,
  LinksChart: (root) => <LinksChart points={fourDays} {...root} />,
  MetricsHistory: (root) => <MetricsHistory points={threeHours} {...root} />,
  ProcessingPerformance: (root) => (
    <ProcessingPerformance
      completed={3}
      failed={1}
      p95Ms={2}
      thresholds={{ successRate: { bad: 0.9 }, p95Ms: { warning: 1 } }}
      distribution={[{ fromMs: 1, toMs: 4, count: 3 }]}
      {...root}
    />
  ),
  RangePicker: (root) => <RangePicker range="7d" onRangeChange={() => {}} {...root} />,
  RecentErrors: (root) => <RecentErrors errors={[someError('a'), someError('b')]} {...root} />,
  RelativeTime: (root) => <RelativeTime at={0} {...root} />,
  SelectionChips: (root) => (
    <SelectionChips
      selection={{ domain: 'a.example', day: '2026-11-21' }}
      onRemove={() => {}}
      {...root}
    />
  ),
  Sparkline: (root) => <Sparkline values={[1, null, 3]} {...root} />,
  StatsCard: (root) => (
    <StatsCard
      title="Links"
      value={12}
      target={20}
      note="all days"
      href="/links"
      sparkline={<Sparkline values={[10, 12]} />}
      {...root}
    />
  ),
  TopDomains: (root) => (
    <TopDomains
      domains={[
        { domain: 'a.example', count: 3, share: 0.75 },
        { domain: '', count: 1, share: 0.25 },
      ]}
      {...root}
    />
  ),
}

/** Those of {@link everyComponent} that load, fail and are tried again. */
export const stateful = [
  'LinksChart',
  'MetricsHistory',
  'ProcessingPerformance',
  'RecentErrors',
  'StatsCard',
  'TopDomains',
]
