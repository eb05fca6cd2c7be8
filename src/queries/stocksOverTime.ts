import { computed, type LiveQueryDef } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import type { RangePoint } from '../model/rangePoints.ts'
import type { Scope } from './scope.ts'
import { isInSpan, packSpans } from './spans.ts'
import { plus, type Stocks, SUM_OF_CHANGES, stocksBefore$, stocksRow } from './stocks.ts'
import { telemetryQuery } from './telemetryQuery.ts'

/** Links by state at the end of each of these points, which are over. */
export const stocksOverTime$ = (
  points: readonly RangePoint[],
  scope: Scope,
): LiveQueryDef<Stocks[]> => {
  const ends = points.map(({ end }) => bucketOf(end))
  const [first = 0] = ends
  const first$ = stocksBefore$(first, scope)
  const changes$ = telemetryQuery({
    stem: 'stocksOverTime.changes',
    wakes: { figure: 'stocks', before: ends.at(-1) ?? first },
    // From end to end.
    select: `
      SELECT ${SUM_OF_CHANGES}
      FROM json_each($spans) AS point LEFT JOIN telemetry_counts_v1 AS change
        ON ${isInSpan('change.key', scope.id)}
      WHERE true`,
    order: 'GROUP BY point.key ORDER BY point.key',
    bindValues: {
      ...scope.bindValues,
      spans: packSpans(ends.slice(1).map((end, index) => [ends[index] ?? end, end])),
    },
    row: stocksRow,
    map: (rows) => rows,
  })
  return computed(
    (get) => {
      let stocks = get(first$)
      const atEnds = [stocks]
      for (const change of get(changes$)) {
        stocks = plus(stocks, change)
        atEnds.push(stocks)
      }
      return atEnds
    },
    {
      label: 'telemetry:stocksOverTime',
      deps: ['telemetry', 'stocksOverTime', first$.hash, changes$.hash],
    },
  )
}
