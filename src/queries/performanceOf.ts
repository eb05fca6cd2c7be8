import { computed, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import {
  type DistributionBin,
  distributionOf,
  type Histogram,
  mergedHistogram,
  quantileOf,
} from '../model/histogram.ts'
import { ALL_TIME, type Window } from '../model/window.ts'
import {
  BIN_OF_OTHERS,
  histogramKeySql,
  histogramSlot,
  PACKED_BIN,
  unpackBin,
} from '../schema/key.ts'
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
    ...(from < border ? [ended$(from, border, scope, { figure: 'attempts', before: border })] : []),
    ...(border < to ? [ended$(border, to, scope, ['attempts'])] : []),
  ]
  return computed(
    (get): ProcessingPerformance => {
      const { durationMs, durations, ...counts } = sumOf(parts.map((part$) => get(part$)))
      const processed = counts.completed + counts.failed
      return {
        distribution: distributionOf(durations),
        p50Ms: quantileOf(durations, 0.5),
        p95Ms: quantileOf(durations, 0.95),
        p99Ms: quantileOf(durations, 0.99),
        avgMs: counts.samples === 0 ? null : durationMs / counts.samples,
        successRate: processed === 0 ? null : counts.completed / processed,
        ...counts,
      }
    },
    {
      label: 'telemetry:processingPerformance',
      deps: ['telemetry', 'performance', ...parts.map(({ hash }) => hash)],
    },
  )
}

/**
 * How attempts ended, and of those that completed after a known time, how long they took. LiveStore
 * compares what a query gave with what it gave before, from its last field on: so what always differs
 * comes after what is long.
 */
interface Ended {
  durations: Histogram
  durationMs: number
  samples: number
  completed: number
  failed: number
  cancelled: number
}

const none: Ended = {
  durations: [],
  durationMs: 0,
  samples: 0,
  completed: 0,
  failed: 0,
  cancelled: 0,
}

const sumOf = (parts: readonly Ended[]): Ended =>
  parts.reduce(
    (sum, part) => ({
      durations: mergedHistogram(sum.durations, part.durations),
      durationMs: sum.durationMs + part.durationMs,
      samples: sum.samples + part.samples,
      completed: sum.completed + part.completed,
      failed: sum.failed + part.failed,
      cancelled: sum.cancelled + part.cancelled,
    }),
    none,
  )

/** The attempts that ended in buckets `[from, to)`. */
const ended$ = (from: number, to: number, scope: Scope, wakes: Wakes) =>
  telemetryQuery({
    stem: 'processingPerformance',
    wakes,
    // One row: a row a bin costs more than what is in it.
    select: `
      SELECT total(durationMs) AS durationMs, json_group_array(${PACKED_BIN}) AS bins
      FROM (
        SELECT value ->> 0 AS first, value ->> 1 AS next FROM json_each($slots)
      ) CROSS JOIN telemetry_attempts_v1
      WHERE key >= ${histogramKeySql(scope.id, 'first')}
        AND key < ${histogramKeySql(scope.id, 'next')}`,
    bindValues: { ...scope.bindValues, slots: JSON.stringify(slotsOf(from, to)) },
    row: Schema.Struct({ durationMs: Schema.Number, bins: Schema.String }),
    map: ([row]) => (row === undefined ? none : endedOf(JSON.parse(row.bins), row.durationMs)),
  })

/** The bins of all slots in one. They are summed here, because SQLite would sort them for it. */
const endedOf = (packed: readonly number[], durationMs: number): Ended => {
  const durations: number[] = []
  const others: Record<number, number> = {}
  let samples = 0
  for (const each of packed) {
    const { bin, count } = unpackBin(each)
    if (bin >= BIN_OF_OTHERS.completed) {
      others[bin] = (others[bin] ?? 0) + count
      continue
    }
    while (durations.length <= bin) durations.push(0)
    durations[bin] = (durations[bin] ?? 0) + count
    samples += count
  }
  return {
    durations,
    durationMs,
    samples,
    completed: samples + (others[BIN_OF_OTHERS.completed] ?? 0),
    failed: others[BIN_OF_OTHERS.failed] ?? 0,
    cancelled: others[BIN_OF_OTHERS.cancelled] ?? 0,
  }
}

const BUCKETS_A_DAY = 96

/** Whole UTC days from the histogram by day; what is left at both ends from the one by bucket. */
const slotsOf = (from: number, to: number): [from: number, to: number][] => {
  const firstDay = Math.ceil(from / BUCKETS_A_DAY)
  const lastDay = Math.max(firstDay, Math.floor(to / BUCKETS_A_DAY))
  const daysFrom = Math.min(to, firstDay * BUCKETS_A_DAY)
  const daysTo = Math.max(daysFrom, Math.min(to, lastDay * BUCKETS_A_DAY))
  const slots: [number, number][] = [
    [histogramSlot('day', firstDay), histogramSlot('day', lastDay)],
    [histogramSlot('bucket', from), histogramSlot('bucket', daysFrom)],
    [histogramSlot('bucket', daysTo), histogramSlot('bucket', to)],
  ]
  return slots.filter(([start, end]) => start < end)
}
