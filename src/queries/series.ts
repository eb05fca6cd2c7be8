import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import type { RangePoint } from '../model/rangePoints.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import type { Scope } from './scope.ts'
import { isInSpan, packSpans } from './spans.ts'
import { sum$ } from './sum.ts'
import { telemetryQuery } from './telemetryQuery.ts'

/** Figures over the points of a range. */
export interface Series {
  /** Oldest first. */
  points: SeriesPoint[]
  /** The sum of the points. */
  total: number
}

/** A count over the points of a range. */
export interface Counts {
  /** Of the points that are over, in their order. */
  past$: LiveQueryDef<number[]>
  /** Of the last point, which holds now. */
  current$: LiveQueryDef<number>
}

/** Links created in the points of a range and not deleted: what is over apart from what is not. */
export const createdIn = (points: readonly RangePoint[], scope: Scope): Counts => {
  const { past, current } = apart(points)
  return {
    past$: telemetryQuery({
      stem: 'created',
      wakes: { figure: 'links', before: bucketOf(current.start) },
      select: `
        SELECT ${sumsOfPointsSql('sum(created) FROM telemetry_counts_v1', scope)} AS counts
        FROM json_each($spans) WHERE true`,
      bindValues: { ...scope.bindValues, spans: spansOf(past) },
      // One row: a row a point costs more than its sum.
      row: Schema.Struct({ counts: Schema.String }),
      map: ([row]): number[] => (row === undefined ? [] : JSON.parse(row.counts)),
    }),
    current$: sum$('created', current, scope),
  }
}

/** The points that are over, and the one that holds now. */
export const apart = (points: readonly RangePoint[]) => ({
  past: points.slice(0, -1),
  current: points.at(-1) as RangePoint,
})

/** The points of a range as bind value of {@link sumsOfPointsSql}. */
export const spansOf = (points: readonly RangePoint[]): string =>
  packSpans(points.map(({ start, end }) => [bucketOf(start), bucketOf(end)]))

/** A list of the sums over the points of `json_each($spans)`, 0 over nothing, as SQL. */
export const sumsOfPointsSql = (sumFrom: string, { id }: Scope, also = ''): string =>
  `json_group_array(coalesce((SELECT ${sumFrom} WHERE ${isInSpan('key', id)} ${also}), 0))`

/**
 * The counts of a range's points, the earlier half behind the current one. Points wholly before
 * tracking are null, whatever is dated in them.
 */
export const seriesOf = (
  points: readonly RangePoint[],
  counts: readonly number[],
  trackingSince: number | null,
): Series => {
  const places = points.length / 2
  const known = points.map(({ end }, index) =>
    trackingSince === null || end <= trackingSince ? null : (counts[index] ?? 0),
  )
  return {
    points: points.slice(places).map(({ key }, index) => ({
      key,
      count: known[places + index] ?? null,
      previous: known[index] ?? null,
      partial: index === places - 1,
    })),
    total: known.slice(places).reduce<number>((sum, count) => sum + (count ?? 0), 0),
  }
}
