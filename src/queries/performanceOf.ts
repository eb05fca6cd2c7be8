import { computed, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import { type DistributionBin, distributionOf, mergedBins, quantileOf } from '../model/histogram.ts'
import { ALL_TIME, type Window } from '../model/window.ts'
import { BIN_OF_KEY, HISTOGRAM_GRAINS, histogramKeySql, keySql } from '../schema/key.ts'
import type { Scope } from './scope.ts'
import { telemetryQuery, type Wakes } from './telemetryQuery.ts'

/** How attempts at processing ended, and how long they took. */
export interface ProcessingPerformance {
  /** Attempts that ended so in the range; "total processed" is completed + failed. */
  completed: number
  failed: number
  cancelled: number
  /** Completed of completed and failed, a fraction; null when there is neither. */
  successRate: number | null
  /** The exact mean in ms over attempts that completed after a known time; null when none. */
  avgMs: number | null
  /** Quantiles of the same in ms, within 1 %; null when none. */
  p50Ms: number | null
  p95Ms: number | null
  p99Ms: number | null
  /** How many attempts these durations are of. */
  samples: number
  /** The durations in at most 40 bins; their counts sum to `samples`. */
  distribution: DistributionBin[]
}

/**
 * The performance over a window, null for everything.
 *
 * @param over the instant before which the window is over; what was then is read but once
 */
export const performanceOf$ = (
  window: Window | null,
  scope: Scope,
  over: number = ALL_TIME.start,
) => {
  const { start, end } = window ?? ALL_TIME
  const [from, to] = [bucketOf(start), bucketOf(end)]
  const border = Math.max(from, Math.min(to, bucketOf(over)))
  const parts = [
    ...(from < border
      ? [countsOf(from, border, scope, { figure: 'attempts', before: border })]
      : []),
    ...(border < to ? [countsOf(border, to, scope, ['attempts'])] : []),
  ]
  return computed(
    (get): ProcessingPerformance => {
      const { durationMs, ...counts } = sumOf(parts.map(({ ended$ }) => get(ended$)))
      const bins = parts.map(({ bins$ }) => get(bins$)).reduce(mergedBins, [])
      const processed = counts.completed + counts.failed
      return {
        ...counts,
        successRate: processed === 0 ? null : counts.completed / processed,
        avgMs: counts.samples === 0 ? null : durationMs / counts.samples,
        p50Ms: quantileOf(bins, 0.5),
        p95Ms: quantileOf(bins, 0.95),
        p99Ms: quantileOf(bins, 0.99),
        distribution: distributionOf(bins),
      }
    },
    {
      label: 'telemetry:processingPerformance',
      deps: ['telemetry', 'performance', ...parts.map(({ ended$ }) => ended$.hash)],
    },
  )
}

const ended = Schema.Struct({
  completed: Schema.Number,
  failed: Schema.Number,
  cancelled: Schema.Number,
  samples: Schema.Number,
  durationMs: Schema.Number,
})

type Ended = typeof ended.Type

const none: Ended = { completed: 0, failed: 0, cancelled: 0, samples: 0, durationMs: 0 }

const sumOf = (parts: readonly Ended[]): Ended =>
  parts.reduce(
    (sum, part) => ({
      completed: sum.completed + part.completed,
      failed: sum.failed + part.failed,
      cancelled: sum.cancelled + part.cancelled,
      samples: sum.samples + part.samples,
      durationMs: sum.durationMs + part.durationMs,
    }),
    none,
  )

const BUCKETS_A_DAY = 96

/** The attempts that ended in buckets `[from, to)`. */
const countsOf = (from: number, to: number, scope: Scope, wakes: Wakes) => {
  // Whole UTC days from the histogram by day; what is left at both ends from the one by bucket.
  const firstDay = Math.ceil(from / BUCKETS_A_DAY)
  const lastDay = Math.max(firstDay, Math.floor(to / BUCKETS_A_DAY))
  const daysFrom = Math.min(to, firstDay * BUCKETS_A_DAY)
  const daysTo = Math.max(daysFrom, Math.min(to, lastDay * BUCKETS_A_DAY))

  const ended$ = telemetryQuery({
    stem: 'processingPerformance.ended',
    wakes,
    select: `
      SELECT coalesce(sum(completed), 0) AS completed, coalesce(sum(failed), 0) AS failed,
        coalesce(sum(cancelled), 0) AS cancelled, coalesce(sum(samples), 0) AS samples,
        coalesce(sum(durationMs), 0) AS durationMs
      FROM telemetry_attempts_v1
      WHERE key >= ${keySql(scope.id, '$from')} AND key < ${keySql(scope.id, '$to')}`,
    bindValues: { ...scope.bindValues, from, to },
    row: ended,
    map: ([row]) => row ?? none,
  })
  const bins$ = telemetryQuery({
    stem: 'processingPerformance.bins',
    wakes,
    select: `
      SELECT bin, sum(count) AS count FROM (
        ${binsSql('day', scope, '$firstDay', '$lastDay')}
        UNION ALL ${binsSql('bucket', scope, '$from', '$daysFrom')}
        UNION ALL ${binsSql('bucket', scope, '$daysTo', '$to')}
      ) WHERE true`,
    order: 'GROUP BY bin ORDER BY bin',
    bindValues: { ...scope.bindValues, from, to, firstDay, lastDay, daysFrom, daysTo },
    row: Schema.Struct({ bin: Schema.Number, count: Schema.Number }),
    map: (bins) => bins,
  })
  return { ended$, bins$ }
}

const binsSql = (
  grain: keyof typeof HISTOGRAM_GRAINS,
  { id }: Scope,
  from: string,
  to: string,
): string => {
  const key = (slot: string) => histogramKeySql(id, HISTOGRAM_GRAINS[grain], slot, 0)
  return `SELECT ${BIN_OF_KEY} AS bin, count FROM telemetry_durations_v1
    WHERE key >= ${key(from)} AND key < ${key(to)}`
}
