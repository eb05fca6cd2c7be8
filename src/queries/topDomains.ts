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
      domains: Schema.String,
      allDomains: Schema.Number,
      allLinks: Schema.NullOr(Schema.Number),
    }),
    map: ([row]): TopDomainsResult => {
      const domains: [domain: string, count: number][] = JSON.parse(row?.domains ?? '[]')
      const total = row?.allLinks ?? 0
      return {
        domains: domains.map(([domain, count]) => ({ domain, count, share: count / total })),
        otherCount: total - domains.reduce((sum, [, count]) => sum + count, 0),
        otherDomains: (row?.allDomains ?? 0) - domains.length,
        total,
      }
    },
  })
}

/** One row: a row a domain costs more than what is in it, and there can be thousands. */
const LISTED = 'json_group_array(json_array(domain, count))'

const listed = (limit: number) => ({
  select: `
    SELECT (SELECT total FROM telemetry_counts_v1 WHERE key = ${PRESENT_OF_ALL}) AS allLinks,
      (SELECT count(*) FROM telemetry_domains_v1 WHERE total > 0) AS allDomains,
      ${LISTED} AS domains
    FROM (
      SELECT domain, total AS count FROM telemetry_domains_v1 WHERE total > 0
      ORDER BY total DESC, domain LIMIT ${limit}
    ) WHERE true`,
})

// A range of keys per domain, rather than a rollup of its own that every creation would pay for.
const listedOf = ({ start, end }: Window, limit: number) => ({
  select: `
    WITH counted AS MATERIALIZED (
      SELECT * FROM (
        SELECT domain, (
          SELECT sum(created) FROM telemetry_counts_v1
          WHERE key >= ${keySql('id', '$from')} AND key < ${keySql('id', '$to')}
        ) AS count
        FROM telemetry_domains_v1 WHERE total > 0
      ) WHERE count > 0
    )
    SELECT (SELECT sum(count) FROM counted) AS allLinks,
      (SELECT count(*) FROM counted) AS allDomains, ${LISTED} AS domains
    FROM (SELECT * FROM counted ORDER BY count DESC, domain LIMIT ${limit}) WHERE true`,
  bindValues: { from: bucketOf(start), to: bucketOf(end) },
})
