export type { Range } from '../model/range.ts'
export type { SeriesPoint } from '../model/seriesPoint.ts'
export { STATS, type Stat } from '../model/stat.ts'
export type { Weekday } from '../model/weekday.ts'
export { type CurrentMetrics, currentMetrics$ } from './currentMetrics.ts'
export {
  type LinksByDayOptions,
  type LinksByDayResult,
  linksByDay$,
} from './linksByDay.ts'
export { type StatOptions, stat$ } from './stat.ts'
export { type TopDomainsOptions, type TopDomainsResult, topDomains$ } from './topDomains.ts'
export type { ViewerOptions } from './viewer.ts'
