import { computed, Schema } from '@livestore/livestore'
import { type HistoryPoint, historyPointsOf } from '../model/historyPoint.ts'
import { assertRange, type Range } from '../model/range.ts'
import type { RangePoint } from '../model/rangePoints.ts'
import type { Window } from '../model/window.ts'
import { present$ } from './present.ts'
import { scopeOf } from './scope.ts'
import { apart } from './series.ts'
import { stocksOverTime$ } from './stocksOverTime.ts'
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
  const { past, current } = apart(points)
  const derived$ = stocksOverTime$(past, scope)
  const presentOfViewer$ = present$(viewer.now, scope)
  const snapshots$ = snapshotsIn$({ start: points[0]?.start ?? current.start, end: current.end })
  const recorded$ = viewer.domain === undefined ? snapshots$ : null
  const past$ = computed(
    (get) => {
      const snapshots = recorded$ === null ? [] : get(recorded$)
      const derived = get(derived$)
      return past.map((point, index) => historyPoint(point, snapshots, derived[index]))
    },
    {
      label: 'telemetry:metricsHistory.past',
      deps: ['telemetry', 'metricsHistory.past', derived$.hash, snapshots$.hash],
    },
  )
  return computed(
    (get): MetricsHistoryResult => {
      const trackingSince = get(trackingSince$)
      const snapshots = recorded$ === null ? [] : get(recorded$)
      const began = points.findIndex(({ end }) => trackingSince !== null && end > trackingSince)
      return {
        points: [
          ...get(past$),
          historyPoint(current, snapshots, get(presentOfViewer$).stocksUntilNow),
        ].slice(began === -1 ? points.length : began),
        trackingSince,
      }
    },
    {
      label: 'telemetry:metricsHistory',
      deps: ['telemetry', 'metricsHistory', past$.hash, presentOfViewer$.hash],
    },
  )
}

type Values = Omit<HistoryPoint, 'at' | 'recorded'>

interface Snapshot extends Values {
  timestamp: number
}

const historyPoint = (
  { start, end }: RangePoint,
  snapshots: readonly Snapshot[],
  derived: Values | undefined,
): HistoryPoint => {
  const recorded = snapshots.findLast(({ timestamp }) => timestamp >= start && timestamp < end)
  const {
    totalLinks = 0,
    completedLinks = 0,
    pendingProcessing = 0,
    failedProcessing = 0,
  } = recorded ?? derived ?? {}
  return {
    at: start,
    totalLinks,
    completedLinks,
    pendingProcessing,
    failedProcessing,
    recorded: recorded !== undefined,
  }
}

const snapshotsIn$ = ({ start, end }: Window) =>
  telemetryQuery({
    stem: 'metricsHistory.snapshots',
    wakes: [],
    select: `
      SELECT timestamp, totalLinks, completedLinks, pendingProcessing, failedProcessing
      FROM telemetry_metrics_snapshots_v1 WHERE timestamp >= $from AND timestamp < $to`,
    order: 'ORDER BY timestamp, id',
    bindValues: { from: start, to: end },
    row: Schema.Struct({
      timestamp: Schema.Number,
      totalLinks: Schema.Number,
      completedLinks: Schema.Number,
      pendingProcessing: Schema.Number,
      failedProcessing: Schema.Number,
    }),
    map: (rows) => rows,
  })
