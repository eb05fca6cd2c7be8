export type { Delta } from '../model/delta.ts'
export type { ErrorGroup } from '../model/errorGroup.ts'
export type { FailureState } from '../model/failureState.ts'
export type { DistributionBin } from '../model/histogram.ts'
export type { HistoryPoint } from '../model/historyPoint.ts'
export type { Range } from '../model/range.ts'
export type { RecentError } from '../model/recentError.ts'
export type { SeriesPoint } from '../model/seriesPoint.ts'
export { type Flow, type Measure, STATS, type Stat, type Stock } from '../model/stat.ts'
export type { Weekday } from '../model/weekday.ts'
export type { RangeOrAll } from '../model/window.ts'
export { type CurrentMetrics, currentMetrics$ } from './currentMetrics.ts'
export { type DeltaOptions, delta$ } from './delta.ts'
export { type ErrorGroupsOptions, errorGroups$ } from './errorGroups.ts'
export { type InteractionsByDayResult, interactionsByDay$ } from './interactionsByDay.ts'
export { type LinksByDayOptions, type LinksByDayResult, linksByDay$ } from './linksByDay.ts'
export {
  type MetricsHistoryOptions,
  type MetricsHistoryResult,
  metricsHistory$,
} from './metricsHistory.ts'
export type { ProcessingPerformance } from './performanceOf.ts'
export {
  type ProcessingPerformanceOptions,
  processingPerformance$,
} from './processingPerformance.ts'
export { type RecentErrorsOptions, recentErrors$ } from './recentErrors.ts'
export type { Series } from './series.ts'
export { type StatOptions, stat$ } from './stat.ts'
export { type TopDomainsOptions, type TopDomainsResult, topDomains$ } from './topDomains.ts'
export type { ViewerOptions } from './viewer.ts'
