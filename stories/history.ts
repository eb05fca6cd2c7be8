import type { HistoryPoint } from '../src/components/index.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 16)

const pointAt = (at: number, day: number, recorded: boolean): HistoryPoint => ({
  at,
  totalLinks: Math.round(1_040 + 29 * day + 9 * Math.sin(day * 2)),
  completedLinks: Math.round(700 + 23 * day + 5 * Math.sin(day * 3)),
  pendingProcessing: Math.max(0, Math.round(24 + 14 * Math.sin(day * 5))),
  failedProcessing: Math.max(0, Math.round(6 + 3 * Math.sin(day * 1.7))),
  recorded,
})

/** A week by the hour; snapshots were recorded in its second half, once in six hours. */
export const weekOfHours: HistoryPoint[] = Array.from({ length: 159 }, (_, hour) =>
  pointAt(START + hour * HOUR, hour / 24, hour > 72 && hour % 6 === 0),
)

/** Thirty days, a third of which were recorded. */
export const thirtyDaysOfHistory: HistoryPoint[] = Array.from({ length: 30 }, (_, day) =>
  pointAt(START + (day - 23) * 24 * HOUR, day / 4, day % 3 === 1),
)

/** When the first link of these histories was created. */
export const TRACKING_SINCE = Date.UTC(2026, 7, 3, 9)
