import { Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import { assertRange, pointsOf, type Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { keySql } from '../schema/key.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

export interface LinksByDayResult {
  /** Oldest first. */
  points: SeriesPoint[]
  /** The sum of the points. */
  total: number
  /** The earliest creation of any link, deleted ones too, in epoch ms; null while there is none. */
  trackingSince: number | null
}

export interface LinksByDayOptions extends ViewerOptions {
  /** `'24h'` by hours, `'7d'`, `'30d'`, `'90d'` by days, `'1y'` by weeks. Default: `'30d'`. */
  range?: Range
}

/**
 * Links not deleted now, by when they were created. Throws a RangeError for an option that cannot
 * be used.
 */
export const linksByDay$ = ({ range = '30d', ...options }: LinksByDayOptions) => {
  const viewer = viewerOf(options)
  assertRange(range)
  const points = pointsOf(range, viewer)
  const bounds = points.map(({ start, end }) => [bucketOf(start), bucketOf(end)])
  return telemetryQuery({
    stem: 'linksByDay',
    listens: 'links',
    select: `
      SELECT (SELECT trackingSince FROM telemetry_log_v1) AS trackingSince, (
        SELECT coalesce(sum(count), 0) FROM telemetry_created_v1
        WHERE key >= ${keySql('0', 'value ->> 0')} AND key < ${keySql('0', 'value ->> 1')}
      ) AS count
      FROM json_each($bounds) AS point WHERE true`,
    order: 'ORDER BY point.key',
    bindValues: { bounds: JSON.stringify(bounds) },
    row: Schema.Struct({ trackingSince: Schema.NullOr(Schema.Number), count: Schema.Number }),
    deps: [range, viewer.timeZone, viewer.weekStartsOn],
    map: (rows): LinksByDayResult => {
      const trackingSince = rows[0]?.trackingSince ?? null
      const counts = rows.map(({ count }, index) =>
        trackingSince === null || (points[index]?.end ?? 0) <= trackingSince ? null : count,
      )
      const places = points.length / 2
      const current = counts.slice(places)
      return {
        points: current.map((count, index) => ({
          key: points[places + index]?.key ?? '',
          count,
          previous: counts[index] ?? null,
          partial: index === places - 1,
        })),
        total: current.reduce<number>((sum, count) => sum + (count ?? 0), 0),
        trackingSince,
      }
    },
  })
}
