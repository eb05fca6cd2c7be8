import { computed, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import { assertRange } from '../model/range.ts'
import { pointsOf, type RangePoint } from '../model/rangePoints.ts'
import type { LinksByDayOptions } from './linksByDay.ts'
import { type Scope, scopeOf } from './scope.ts'
import { apart, countsOf, type Series, seriesOf, spansOf, sumOfPointSql } from './series.ts'
import { telemetryQuery, type Wakes } from './telemetryQuery.ts'
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
  const { past, current } = apart(points)
  const scope = scopeOf(viewer.domain)
  const counts = countsOf('interactions', points, scope)
  const pastByKind$ = byKind$(past, scope, {
    figure: 'interactions',
    before: bucketOf(current.start),
  })
  const currentByKind$ = byKind$([current], scope, ['interactions'])
  return computed(
    (get): InteractionsByDayResult => {
      const trackingSince = get(trackingSince$)
      const over = get(pastByKind$)
      const now = get(currentByKind$)
      const seriesOfKind = (kind: string): Series => {
        const before = over.get(kind) ?? past.map(() => 0)
        return seriesOf(points, [...before, ...(now.get(kind) ?? [0])], trackingSince)
      }
      return {
        ...seriesOf(points, [...get(counts.past$), get(counts.current$)], trackingSince),
        // Every kind has a count of now, and they come by code point: a stable sort leaves ties so.
        byKind: [...now.keys()]
          .map((kind) => ({ kind, ...seriesOfKind(kind) }))
          .filter(({ total }) => total > 0)
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
        counts.past$.hash,
        counts.current$.hash,
      ],
    },
  )
}

/** The counts over points of every kind there is, in the order of their code points. */
const byKind$ = (points: readonly RangePoint[], scope: Scope, wakes: Wakes) =>
  telemetryQuery({
    stem: 'interactionsByDay.byKind',
    wakes,
    // From kind to kind by the primary key, not over every row.
    select: `
      WITH RECURSIVE kinds (kind) AS (
        SELECT min(kind) FROM telemetry_interactions_by_kind_v1
        UNION ALL
        SELECT (SELECT min(kind) FROM telemetry_interactions_by_kind_v1 WHERE kind > kinds.kind)
        FROM kinds WHERE kind IS NOT NULL
      )
      SELECT kinds.kind, ${sumOfPointSql(
        'sum(count) FROM telemetry_interactions_by_kind_v1 AS each',
        scope,
        'AND each.kind = kinds.kind',
      )} AS count
      FROM kinds, json_each($spans) AS point WHERE kinds.kind IS NOT NULL`,
    order: 'ORDER BY kinds.kind, point.key',
    bindValues: { ...scope.bindValues, spans: spansOf(points) },
    row: Schema.Struct({ kind: Schema.String, count: Schema.Number }),
    map: (rows) => {
      const counts = new Map<string, number[]>()
      for (const { kind, count } of rows) counts.set(kind, [...(counts.get(kind) ?? []), count])
      return counts
    },
  })
