import { Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import { assertLimit } from '../model/limit.ts'
import { type Window, windowOfDay } from '../model/window.ts'
import { keySql, PRESENT_OF_ALL } from '../schema/key.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

/** The domains with the most links that are not deleted; rows and `otherCount` sum to `total`. */
export interface TopDomainsResult {
  /** Most links first, ties by code point; `share` is a fraction of `total`. */
  domains: { domain: string; count: number; share: number }[]
  /** Links of the domains beyond the limit, and how many such domains there are. */
  otherCount: number
  otherDomains: number
  /** All links that are not deleted; of a day, those created on it. */
  total: number
}

/** Now matters to none of it, the time zone to a day. */
export interface TopDomainsOptions extends Partial<ViewerOptions> {
  /** How many domains to list, 1 or more. Default: 10. */
  limit?: number
}

/**
 * Links not deleted per domain; with a day, those created on it. Throws a RangeError for an option
 * that cannot be used.
 */
export const topDomains$ = ({ limit = 10, ...options }: TopDomainsOptions = {}) => {
  const { day, timeZone } = viewerOf({ ...options, now: options.now ?? 0 })
  assertLimit(limit)
  return telemetryQuery({
    stem: 'topDomains',
    wakes: ['links'],
    ...(day === undefined ? listed(limit) : listedOf(windowOfDay(day, timeZone), limit)),
    row: Schema.Struct({
      domain: Schema.String,
      count: Schema.Number,
      allLinks: Schema.Number,
      allDomains: Schema.Number,
    }),
    map: (rows): TopDomainsResult => {
      const total = rows[0]?.allLinks ?? 0
      const rowsTotal = rows.reduce((sum, { count }) => sum + count, 0)
      return {
        domains: rows.map(({ domain, count }) => ({ domain, count, share: count / total })),
        otherCount: total - rowsTotal,
        otherDomains: (rows[0]?.allDomains ?? 0) - rows.length,
        total,
      }
    },
  })
}

const listed = (limit: number) => ({
  select: `
    SELECT domain, total AS count,
      (SELECT total FROM telemetry_counts_v1 WHERE key = ${PRESENT_OF_ALL}) AS allLinks,
      (SELECT count(*) FROM telemetry_domains_v1 WHERE total > 0) AS allDomains
    FROM telemetry_domains_v1 WHERE total > 0`,
  order: `ORDER BY total DESC, domain LIMIT ${limit}`,
})

// A range of keys per domain, rather than a rollup of its own that every creation would pay for.
const listedOf = ({ start, end }: Window, limit: number) => ({
  select: `
    SELECT domain, count, sum(count) OVER () AS allLinks, count(*) OVER () AS allDomains
    FROM (
      SELECT domain, (
        SELECT sum(created) FROM telemetry_counts_v1
        WHERE key >= ${keySql('id', '$from')} AND key < ${keySql('id', '$to')}
      ) AS count
      FROM telemetry_domains_v1 WHERE total > 0
    ) WHERE count > 0`,
  order: `ORDER BY count DESC, domain LIMIT ${limit}`,
  bindValues: { from: bucketOf(start), to: bucketOf(end) },
})
