export type { Delta } from '../model/delta.ts'
export type { ErrorGroup } from '../model/errorGroup.ts'
export type { FailureState } from '../model/failureState.ts'
export type { DistributionBin } from '../model/histogram.ts'
export type { HistoryPoint } from '../model/historyPoint.ts'
export type { KindSeries } from '../model/kindSeries.ts'
export type { Range } from '../model/range.ts'
export type { RecentError } from '../model/recentError.ts'
export type { SeriesPoint } from '../model/seriesPoint.ts'
export { Card, type CardClassNames, type CardProps, type HeadingLevel } from './Card.tsx'
export { Change, type ChangeProps } from './Change.tsx'
export { EmptyState, type EmptyStateProps } from './EmptyState.tsx'
export { ErrorState, type ErrorStateProps } from './ErrorState.tsx'
export { LinksChart, type LinksChartProps } from './LinksChart.tsx'
export { MetricsHistory, type MetricsHistoryProps } from './MetricsHistory.tsx'
export { ProcessingPerformance, type ProcessingPerformanceProps } from './ProcessingPerformance.tsx'
export { RangePicker, type RangePickerProps } from './RangePicker.tsx'
export { type ErrorsView, RecentErrors, type RecentErrorsProps } from './RecentErrors.tsx'
export { RelativeTime, type RelativeTimeProps } from './RelativeTime.tsx'
export { SelectionChips, type SelectionChipsProps } from './SelectionChips.tsx'
export { Sparkline, type SparklineProps } from './Sparkline.tsx'
export type { StateProps } from './StateProps.ts'
export {
  StatsCard,
  type StatsCardClassNames,
  type StatsCardProps,
  type StatsCardSize,
} from './StatsCard.tsx'
export { TopDomains, type TopDomainsProps } from './TopDomains.tsx'
