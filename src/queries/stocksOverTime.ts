import { computed, type LiveQueryDef } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import type { RangePoint } from '../model/rangePoints.ts'
import { keySql } from '../schema/key.ts'
import type { Scope } from './scope.ts'
import { type Stocks, SUM_OF_CHANGES, stocksBefore$, stocksRow } from './stocks.ts'
import { telemetryQuery } from './telemetryQuery.ts'

/** Links by state at the end of each of these points, which are over. */
export const stocksOverTime$ = (
  points: readonly RangePoint[],
  scope: Scope,
): LiveQueryDef<Stocks[]> => {
  const ends = points.map(({ end }) => bucketOf(end))
  const [first = 0, ...later] = ends
  const first$ = stocksBefore$(first, scope)
  const changes$ = telemetryQuery({
    stem: 'stocksOverTime.changes',
    wakes: { figure: 'stocks', before: ends.at(-1) ?? first },
    // From end to end.
    select: `
      SELECT ${SUM_OF_CHANGES}
      FROM (
        SELECT key AS place, value AS upTo, coalesce(lag(value) OVER (ORDER BY key), $first) AS since
        FROM json_each($later)
      ) AS point
      LEFT JOIN telemetry_stock_changes_v1 AS change
        ON change.key >= ${keySql(scope.id, 'since')} AND change.key < ${keySql(scope.id, 'upTo')}
      WHERE true`,
    order: 'GROUP BY place ORDER BY place',
    bindValues: { ...scope.bindValues, first, later: JSON.stringify(later) },
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

const plus = (stocks: Stocks, change: Stocks): Stocks => ({
  totalLinks: stocks.totalLinks + change.totalLinks,
  completedLinks: stocks.completedLinks + change.completedLinks,
  deletedLinks: stocks.deletedLinks + change.deletedLinks,
  pendingProcessing: stocks.pendingProcessing + change.pendingProcessing,
  failedProcessing: stocks.failedProcessing + change.failedProcessing,
})
