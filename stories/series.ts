import type { SeriesPoint } from '../src/components/index.ts'

const COUNTS = [
  17, 38, 42, 41, 51, 54, 28, 36, 46, 47, 52, 45, 43, 24, 24, 41, 37, 37, 39, 36, 16, 25, 45, 39,
  45, 47, 61, 33, 39, 17,
]

/** Thirty days that end with one in progress, each beside the day thirty before. */
export const thirtyDays: SeriesPoint[] = COUNTS.map((count, index) => ({
  key: new Date(Date.UTC(2026, 9, 24 + index)).toISOString().slice(0, 10),
  count,
  previous: Math.round((COUNTS[(index + 23) % 30] ?? 0) * 0.8),
  partial: index === COUNTS.length - 1,
}))

/** The same, tracked only since the tenth day. */
export const tenDaysIn: SeriesPoint[] = thirtyDays.map((point, index) => ({
  ...point,
  count: index < 10 ? null : point.count,
  previous: null,
}))
