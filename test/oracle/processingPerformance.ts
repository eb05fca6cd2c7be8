import type { Attempt, History } from './history.ts'
import type { Options } from './log.ts'
import { wants } from './narrow.ts'
import { holds, type Window, windowOf } from './ranges.ts'

type Ended = NonNullable<Attempt['end']>

/** "The ⌈p·n⌉-th smallest." */
const quantile = (sorted: readonly number[], percent: number): number | null =>
  sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null

/** Of the attempts that ended in a stretch of time, those of deleted and unknown links too. */
export const performanceIn = ({ attempts }: History, options: Options, window: Window) => {
  const ends = [...attempts.values()]
    .flat()
    .map(({ end }) => end)
    .filter((end): end is Ended => end !== null && holds(window, end.at) && wants(options, end))
  const count = (outcome: Ended['outcome']) => ends.filter((end) => end.outcome === outcome).length
  const completed = count('completed')
  const failed = count('failed')
  const durations = ends
    .filter(({ outcome }) => outcome === 'completed')
    .map(({ durationMs }) => durationMs)
    .filter((each) => each !== null)
    .sort((a, b) => a - b)
  const sum = durations.reduce((total, each) => total + each, 0)
  return {
    completed,
    failed,
    cancelled: count('cancelled'),
    successRate: completed + failed === 0 ? null : completed / (completed + failed),
    avgMs: durations.length === 0 ? null : sum / durations.length,
    p50Ms: quantile(durations, 50),
    p95Ms: quantile(durations, 95),
    p99Ms: quantile(durations, 99),
    samples: durations.length,
    /** Ascending: what the distribution counts. */
    durations,
  }
}

export const processingPerformance = (history: History, options: Options) =>
  performanceIn(history, options, windowOf(options))
