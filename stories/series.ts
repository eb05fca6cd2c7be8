import type { KindSeries, SeriesPoint } from '../src/components/index.ts'

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

/** When the first of those links was created. */
export const TENTH_DAY = Date.UTC(2026, 10, 3, 9)

const SHARES = {
  opened: 0.46,
  copied: 0.22,
  shared: 0.13,
  favorited: 0.09,
  archived: 0.06,
  noted: 0.04,
}

/** Thirty days of interactions of six kinds, each a share of the day's. */
export const sixKinds: KindSeries[] = Object.entries(SHARES).map(([kind, share], place) => ({
  kind,
  points: thirtyDays.map((point, day) => ({
    ...point,
    count: Math.round((point.count ?? 0) * 10 * share * (1 + 0.3 * Math.sin(day + place))),
    previous: null,
  })),
}))

/** The same days, all kinds together. */
export const daysOfKinds: SeriesPoint[] = thirtyDays.map((point, day) => ({
  ...point,
  count: sixKinds.reduce((sum, { points }) => sum + (points[day]?.count ?? 0), 0),
  previous: (point.previous ?? 0) * 10,
}))

/** Ninety days, each beside the day ninety before. */
export const ninetyDays: SeriesPoint[] = Array.from({ length: 90 }, (_, index) => ({
  key: new Date(Date.UTC(2026, 7, 25 + index)).toISOString().slice(0, 10),
  count: COUNTS[index % 30] ?? 0,
  previous: COUNTS[(index + 11) % 30] ?? 0,
  partial: index === 89,
}))
