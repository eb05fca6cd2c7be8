import type { SeriesPoint } from './seriesPoint.ts'

/** A series of one kind of interaction. */
export interface KindSeries {
  kind: string
  /** Of the same places as the series of all kinds. */
  points: readonly SeriesPoint[]
}

const MOST = 4

/** The kinds that are told apart: the first ones, and all others together under a name. */
export const toldApart = (byKind: readonly KindSeries[], others: string): readonly KindSeries[] => {
  const rest = byKind.slice(MOST)
  return rest.length < 2 ? byKind : [...byKind.slice(0, MOST), { kind: others, points: sum(rest) }]
}

const sum = (rest: readonly KindSeries[]): SeriesPoint[] =>
  (rest[0]?.points ?? []).map((point, index) => {
    const sumOf = (part: 'count' | 'previous') =>
      point[part] === null
        ? null
        : rest.reduce((sum, { points }) => sum + (points[index]?.[part] ?? 0), 0)
    return { ...point, count: sumOf('count'), previous: sumOf('previous') }
  })
