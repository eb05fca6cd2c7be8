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
    const places = rest.map(({ points }) => points[index])
    return {
      ...point,
      count: total(places.map((place) => place?.count)),
      previous: total(places.map((place) => place?.previous)),
    }
  })

const total = (counts: readonly (number | null | undefined)[]): number | null =>
  counts[0] === null ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
