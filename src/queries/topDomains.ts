import { Schema } from '@livestore/livestore'
import { assertLimit } from '../model/limit.ts'
import { telemetryQuery } from './telemetryQuery.ts'

/** The domains with the most links that are not deleted; rows and `otherCount` sum to `total`. */
export interface TopDomainsResult {
  /** Most links first, ties by code point; `share` is a fraction of `total`. */
  domains: { domain: string; count: number; share: number }[]
  /** Links of the domains beyond the limit, and how many such domains there are. */
  otherCount: number
  otherDomains: number
  /** All links that are not deleted. */
  total: number
}

export interface TopDomainsOptions {
  /** How many domains to list, 1 or more. Default: 10. */
  limit?: number
}

/** Links not deleted per domain. Throws a RangeError for a limit that is no whole number from 1. */
export const topDomains$ = ({ limit = 10 }: TopDomainsOptions = {}) => {
  assertLimit(limit)
  return telemetryQuery({
    stem: 'topDomains',
    listens: ['links'],
    select: `
      SELECT domain, total AS count,
        (SELECT total FROM telemetry_domains_v1 WHERE id = 0) AS allLinks,
        (SELECT count(*) - 1 FROM telemetry_domains_v1 WHERE total > 0) AS allDomains
      FROM telemetry_domains_v1 WHERE total > 0 AND domain <> ''`,
    order: 'ORDER BY total DESC, domain LIMIT $limit',
    bindValues: { limit },
    row: Schema.Struct({
      domain: Schema.String,
      count: Schema.Number,
      allLinks: Schema.Number,
      allDomains: Schema.Number,
    }),
    map: (rows): TopDomainsResult => {
      const total = rows[0]?.allLinks ?? 0
      const listed = rows.reduce((sum, { count }) => sum + count, 0)
      return {
        domains: rows.map(({ domain, count }) => ({ domain, count, share: count / total })),
        otherCount: total - listed,
        otherDomains: (rows[0]?.allDomains ?? 0) - rows.length,
        total,
      }
    },
  })
}
