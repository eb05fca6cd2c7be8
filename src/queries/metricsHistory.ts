import { computed, Schema } from '@livestore/livestore'
import { bucketOf, LAST_BUCKET } from '../model/bucket.ts'
import { type HistoryPoint, historyPointsOf } from '../model/historyPoint.ts'
import { assertRange, type Range } from '../model/range.ts'
import { keySql } from '../schema/key.ts'
import { scopeOf } from './scope.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { trackingSince$ } from './trackingSince.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

export interface MetricsHistoryResult {
  /** Oldest first; points wholly before tracking are left out. */
  points: HistoryPoint[]
  /** The earliest creation of any link, deleted ones too, in epoch ms; null while there is none. */
  trackingSince: number | null
}

export interface MetricsHistoryOptions extends ViewerOptions {
  /** By clock hours up to `'7d'`, else by days. Default: `'7d'`. */
  range?: Range
}

const stocks = Schema.Struct({
  totalLinks: Schema.Number,
  completedLinks: Schema.Number,
  pendingProcessing: Schema.Number,
  failedProcessing: Schema.Number,
})

/**
 * The stocks over time: of each point the latest snapshot in it, else the value at its end, derived
 * from the activity; the current point is as of now. Of a domain every point is derived, because
 * snapshots are of all links. Throws a RangeError for an option that cannot be used.
 */
export const metricsHistory$ = ({ range = '7d', ...options }: MetricsHistoryOptions) => {
  const viewer = viewerOf(options)
  assertRange(range)
  const scope = scopeOf(viewer.domain)
  const points = historyPointsOf(range, viewer)
  const ends = JSON.stringify(
    points.map(({ end }) => Math.min(bucketOf(end), bucketOf(viewer.now) + 1)),
  )
  const changes$ = telemetryQuery({
    stem: 'metricsHistory.changes',
    listens: ['stocks'],
    // What changed up to the first point's end, then from end to end.
    select: `
      SELECT coalesce(sum(total), 0) AS totalLinks, coalesce(sum(completed), 0) AS completedLinks,
        coalesce(sum(pending), 0) AS pendingProcessing, coalesce(sum(failed), 0) AS failedProcessing
      FROM (
        SELECT key AS place, value AS upTo, coalesce(lag(value) OVER (ORDER BY key), ${-LAST_BUCKET}) AS since
        FROM json_each($ends)
      ) AS point
      LEFT JOIN telemetry_stock_changes_v1 AS change
        ON change.key >= ${keySql(scope.id, 'since')} AND change.key < ${keySql(scope.id, 'upTo')}
      WHERE true`,
    order: 'GROUP BY place ORDER BY place',
    bindValues: { ...scope.bindValues, ends },
    row: stocks,
    map: (rows) => rows,
  })
  const [first] = points
  const last = points.at(-1)
  const snapshots$ = telemetryQuery({
    stem: 'metricsHistory.snapshots',
    listens: [],
    select: `
      SELECT timestamp, totalLinks, completedLinks, pendingProcessing, failedProcessing
      FROM telemetry_metrics_snapshots_v1 WHERE timestamp >= $from AND timestamp < $to`,
    order: 'ORDER BY timestamp, id',
    bindValues: { from: first?.start ?? 0, to: last?.end ?? 0 },
    row: Schema.Struct({ timestamp: Schema.Number, ...stocks.fields }),
    map: (rows) => rows,
  })
  return computed(
    (get): MetricsHistoryResult => {
      const trackingSince = get(trackingSince$)
      const changes = get(changes$)
      const snapshots = viewer.domain === undefined ? get(snapshots$) : []
      let sum = { totalLinks: 0, completedLinks: 0, pendingProcessing: 0, failedProcessing: 0 }
      const derived = points.map(({ start, end }, index) => {
        sum = plus(sum, changes[index])
        const recorded = snapshots.findLast(
          ({ timestamp }) => timestamp >= start && timestamp < end,
        )
        const { timestamp: _, ...values } = recorded ?? { timestamp: null, ...sum }
        return { end, point: { at: start, ...values, recorded: recorded !== undefined } }
      })
      return {
        points: derived
          .filter(({ end }) => trackingSince !== null && end > trackingSince)
          .map(({ point }) => point),
        trackingSince,
      }
    },
    {
      label: 'telemetry:metricsHistory',
      deps: ['telemetry', 'metricsHistory', changes$.hash, snapshots$.hash],
    },
  )
}

type Stocks = (typeof stocks)['Type']

const plus = (sum: Stocks, change: Stocks | undefined): Stocks => ({
  totalLinks: sum.totalLinks + (change?.totalLinks ?? 0),
  completedLinks: sum.completedLinks + (change?.completedLinks ?? 0),
  pendingProcessing: sum.pendingProcessing + (change?.pendingProcessing ?? 0),
  failedProcessing: sum.failedProcessing + (change?.failedProcessing ?? 0),
})
