import {
  currentMetrics,
  currentWindows,
  type Flows,
  interactionsIn,
  linksCreated,
} from './currentMetrics.ts'
import { type History, STOCKS, type Stocks } from './history.ts'
import type { Options } from './log.ts'
import { performanceIn, processingPerformance } from './processingPerformance.ts'
import { windowBefore } from './ranges.ts'
import { stocksAt } from './stocks.ts'
import { dateOf, dayStart, daysBefore, lessThanABucket, weekOf } from './time.ts'
import { trackingSince } from './tracking.ts'

const MEASURES = ['successRate', 'avgMs', 'p50Ms', 'p95Ms', 'p99Ms'] as const
type Measure = (typeof MEASURES)[number]
const FLOWS = ['linksToday', 'linksThisWeek', 'interactionsToday'] as const
export const FIGURES = [...STOCKS, ...FLOWS, ...MEASURES]
export type Figure = keyof Stocks | keyof Flows | Measure

export interface DeltaOptions extends Options {
  figure: Figure
  period?: number
}

const isMeasure = (figure: Figure): figure is Measure => MEASURES.some((each) => each === figure)
const isStock = (figure: Figure): figure is keyof Stocks => STOCKS.some((each) => each === figure)

/** The figure's own value now. */
export const stat = (history: History, { figure, ...options }: DeltaOptions): number | null =>
  isMeasure(figure)
    ? processingPerformance(history, options)[figure]
    : currentMetrics(history, options)[figure]

/** "Null unless tracking began by" then. */
const trackedBy = (history: History, at: number): boolean => {
  const since = trackingSince(history)
  return since !== null && since <= at
}

/** "Stocks": the value at the earlier instant. */
const stockBefore = (history: History, options: DeltaOptions, figure: keyof Stocks) => {
  const { now, timeZone, period = 7 } = options
  const instant = daysBefore(now, timeZone, period)
  return trackedBy(history, instant) ? stocksAt(history, options, instant)[figure] : null
}

/** "Flows": from the start of the day or week that holds the earlier instant to that instant. */
const flowBefore = (history: History, options: DeltaOptions, figure: keyof Flows) => {
  const { now, timeZone, weekStartsOn, period = 7 } = options
  const current = currentWindows(options)
  const begun = figure === 'linksThisWeek' ? current.week.start : current.day.start
  if (lessThanABucket(begun, now)) return null
  const instant = daysBefore(now, timeZone, period)
  const day = dateOf(instant, timeZone)
  const first = figure === 'linksThisWeek' ? weekOf(day, weekStartsOn) : day
  const window = { start: dayStart(first, timeZone), end: instant }
  if (!trackedBy(history, window.start)) return null
  const count = figure === 'interactionsToday' ? interactionsIn : linksCreated
  return count(history, options, window)
}

/** "Rates and durations": the range before; neither of everything nor of a day. */
const measureBefore = (history: History, options: DeltaOptions, figure: Measure) => {
  const window = windowBefore(options)
  if (window === null || !trackedBy(history, window.start)) return null
  return performanceIn(history, options, window)[figure]
}

const valueBefore = (history: History, options: DeltaOptions): number | null => {
  const { figure } = options
  if (isMeasure(figure)) return measureBefore(history, options, figure)
  if (isStock(figure)) return stockBefore(history, options, figure)
  return flowBefore(history, options, figure)
}

const ABSOLUTE: readonly Figure[] = ['pendingProcessing', 'failedProcessing']
const DOWN_IS_GOOD: readonly Figure[] = [...ABSOLUTE, 'avgMs', 'p50Ms', 'p95Ms', 'p99Ms']

const betterOf = (figure: Figure) => {
  if (figure === 'deletedLinks') return 'neutral'
  return DOWN_IS_GOOD.includes(figure) ? 'down' : 'up'
}

/** How a figure differs from before. */
export const changeOf = (figure: Figure, now: number, before: number) => {
  const better = betterOf(figure)
  if (now === before) return { now, before, change: 0, kind: 'none', better }
  if (figure === 'successRate') {
    return { now, before, change: now - before, kind: 'points', better }
  }
  if (ABSOLUTE.includes(figure)) {
    return { now, before, change: now - before, kind: 'absolute', better }
  }
  if (before === 0) return { now, before, change: null, kind: 'new', better }
  return { now, before, change: (now - before) / before, kind: 'relative', better }
}

export const delta = (history: History, options: DeltaOptions) => {
  const now = stat(history, options)
  const before = valueBefore(history, options)
  return now === null || before === null ? null : changeOf(options.figure, now, before)
}
