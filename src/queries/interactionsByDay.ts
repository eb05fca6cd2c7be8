import { computed, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import { assertRange } from '../model/range.ts'
import { pointsOf, type RangePoint } from '../model/rangePoints.ts'
import { WITH_KINDS } from './kinds.ts'
import type { LinksByDayOptions } from './linksByDay.ts'
import { type Scope, scopeOf } from './scope.ts'
import { apart, type Series, seriesOf, spansOf, sumsOfPointsSql } from './series.ts'
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
  const pastByKind$ = byKind$(past, scope, {
    figure: 'interactions',
    before: bucketOf(current.start),
  })
  const currentByKind$ = byKind$([current], scope, ['interactions'])
  return computed(
    (get): InteractionsByDayResult => {
      const trackingSince = get(trackingSince$)
      const over = get(pastByKind$)
      // Every kind has a count of now.
      const counts = [...get(currentByKind$)].map(
        ([kind, now]) => [kind, [...(over.get(kind) ?? past.map(() => 0)), ...now]] as const,
      )
      const ofAll = points.map((_, place) =>
        counts.reduce((sum, [, ofKind]) => sum + (ofKind[place] ?? 0), 0),
      )
      return {
        ...seriesOf(points, ofAll, trackingSince),
        // They come by code point, and a stable sort leaves ties so.
        byKind: counts
          .map(([kind, ofKind]) => ({ kind, ...seriesOf(points, ofKind, trackingSince) }))
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
        pastByKind$.hash,
        currentByKind$.hash,
      ],
    },
  )
}

const SUM_OF_KIND = 'sum(count) FROM telemetry_interactions_v1 AS each'

/** The counts over points of every kind there is, in the order of their code points. */
const byKind$ = (points: readonly RangePoint[], scope: Scope, wakes: Wakes) =>
  telemetryQuery({
    stem: 'interactionsByDay.byKind',
    wakes,
    // Each kind's row has all of its counts: a row a count costs more than the sum.
    select: `
      ${WITH_KINDS}
      SELECT kind, (
        SELECT ${sumsOfPointsSql(SUM_OF_KIND, scope, 'AND each.kind = kinds.kind')}
        FROM json_each($spans)
      ) AS counts
      FROM kinds WHERE kind IS NOT NULL`,
    order: 'ORDER BY kind',
    bindValues: { ...scope.bindValues, spans: spansOf(points) },
    row: Schema.Struct({ kind: Schema.String, counts: Schema.String }),
    map: (rows) =>
      new Map(rows.map(({ kind, counts }) => [kind, JSON.parse(counts) as readonly number[]])),
  })
