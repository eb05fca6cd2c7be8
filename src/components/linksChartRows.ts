import type { KindSeries } from '../model/kindSeries.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'

/** A point as it is drawn: what is over solid; what is in progress hangs on the last that is over. */
export interface LinksChartRow extends SeriesPoint {
  over: number | null
  current: number | null
  /** The count of each kind, as far as it is over. */
  kinds: readonly (number | null)[]
}

/** The rows of a LinksChart's plot. */
export const linksChartRows = (
  points: readonly SeriesPoint[],
  kinds: readonly KindSeries[],
): LinksChartRow[] =>
  points.map(({ key, partial, ...point }, index) => {
    const count = finite(point.count)
    return {
      key,
      partial,
      count,
      previous: finite(point.previous),
      over: partial ? null : count,
      current: partial || points[index + 1]?.partial ? count : null,
      kinds: kinds.map((kind) => finite(kind.points[index]?.count)),
    }
  })

/** What is no number is left out of the drawing. */
const finite = (count: number | null | undefined): number | null =>
  count !== undefined && Number.isFinite(count) ? count : null
