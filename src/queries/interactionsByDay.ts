import { computed, Schema } from '@livestore/livestore'
import { assertRange } from '../model/range.ts'
import { pointsOf } from '../model/rangePoints.ts'
import type { LinksByDayOptions } from './linksByDay.ts'
import { scopeOf } from './scope.ts'
import { boundsOf, countsOf$, type Series, seriesOf, sumOfPointSql } from './series.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { trackingSince$ } from './trackingSince.ts'
import { viewerOf } from './viewer.ts'

export interface InteractionsByDayResult extends Series {
  /** The same for each kind that occurs in the range, most first, ties by code point. */
  byKind: ({ kind: string } & Series)[]
  /** The earliest creation of any link, deleted ones too, in epoch ms; null while there is none. */
  trackingSince: number | null
}

/**
 * Interactions of any link, known or not, by when they happened, in all and by kind. Throws a
 * RangeError for an option that cannot be used.
 */
export const interactionsByDay$ = ({ range = '30d', ...options }: LinksByDayOptions) => {
  const viewer = viewerOf(options)
  assertRange(range)
  const points = pointsOf(range, viewer)
  const bounds = boundsOf(points)
  const scope = scopeOf(viewer.domain)
  const counts$ = countsOf$('telemetry_interactions_v1', bounds, scope)
  const byKind$ = telemetryQuery({
    stem: 'interactionsByDay.byKind',
    listens: ['interactions'],
    // From kind to kind by the primary key, not over every row.
    select: `
      WITH RECURSIVE kinds (kind) AS (
        SELECT min(kind) FROM telemetry_interactions_by_kind_v1
        UNION ALL
        SELECT (SELECT min(kind) FROM telemetry_interactions_by_kind_v1 WHERE kind > kinds.kind)
        FROM kinds WHERE kind IS NOT NULL
      )
      SELECT kinds.kind, ${sumOfPointSql(
        'telemetry_interactions_by_kind_v1 AS each',
        scope,
        'AND each.kind = kinds.kind',
      )} AS count
      FROM kinds, json_each($bounds) AS point WHERE kinds.kind IS NOT NULL`,
    order: 'ORDER BY kinds.kind, point.key',
    bindValues: { ...scope.bindValues, bounds },
    row: Schema.Struct({ kind: Schema.String, count: Schema.Number }),
    map: (rows) => {
      const byKind = new Map<string, number[]>()
      for (const { kind, count } of rows) byKind.set(kind, [...(byKind.get(kind) ?? []), count])
      return [...byKind]
    },
  })
  return computed(
    (get): InteractionsByDayResult => {
      const trackingSince = get(trackingSince$)
      return {
        ...seriesOf(points, get(counts$), trackingSince),
        byKind: get(byKind$)
          .map(([kind, counts]) => ({ kind, ...seriesOf(points, counts, trackingSince) }))
          .filter(({ total }) => total > 0)
          // By code point already: a stable sort leaves ties in their order.
          .sort((one, other) => other.total - one.total),
        trackingSince,
      }
    },
    {
      label: 'telemetry:interactionsByDay',
      deps: [
        'telemetry',
        'interactionsByDay',
        range,
        viewer.timeZone,
        viewer.weekStartsOn,
        counts$.hash,
      ],
    },
  )
}
