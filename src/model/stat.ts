/** The figures that are one number, by how they come about. */
const STOCKS = [
  'totalLinks',
  'completedLinks',
  'deletedLinks',
  'pendingProcessing',
  'failedProcessing',
] as const
const FLOWS = ['linksToday', 'linksThisWeek', 'interactionsToday'] as const
const MEASURES = ['successRate', 'avgMs', 'p50Ms', 'p95Ms', 'p99Ms'] as const

/** Links by state, now. */
export type Stock = (typeof STOCKS)[number]
/** What happened in the viewer's current day or week. */
export type Flow = (typeof FLOWS)[number]
/** A rate or a duration, of attempts over a range. */
export type Measure = (typeof MEASURES)[number]

/** A figure that is one number. */
export type Stat = Stock | Flow | Measure

/** All figures that are one number. */
export const STATS: readonly Stat[] = [...STOCKS, ...FLOWS, ...MEASURES]

export const isStock = (figure: Stat): figure is Stock => STOCKS.some((each) => each === figure)
export const isFlow = (figure: Stat): figure is Flow => FLOWS.some((each) => each === figure)
