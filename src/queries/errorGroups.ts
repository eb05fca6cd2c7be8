import { Schema } from '@livestore/livestore'
import type { ErrorGroup } from '../model/errorGroup.ts'
import { assertLimit } from '../model/limit.ts'
import { assertRangeOrAll, type RangeOrAll, windowOf } from '../model/window.ts'
import { failedAttempts, LATEST_FIRST, STATE_SQL } from './failedAttempts.ts'
import { scopeOf } from './scope.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

export interface ErrorGroupsOptions extends ViewerOptions {
  /** A range that ends now, or `'all'` for everything. Default: `'30d'`. */
  range?: RangeOrAll
  /** How many groups to list, 1 or more. Default: 20. */
  limit?: number
}

/** How many failed attempts are grouped, the latest. */
const GROUPED = 1_000

/**
 * What went wrong in a range: its last 1,000 failed attempts, those of links deleted now left out,
 * grouped by their messages without what differs from one to the other; most first, ties by code
 * point. Throws a RangeError for an option that cannot be used.
 */
export const errorGroups$ = ({ range = '30d', limit = 20, ...options }: ErrorGroupsOptions) => {
  const viewer = viewerOf(options)
  assertRangeOrAll(range)
  assertLimit(limit)
  const { from, bindValues } = failedAttempts(
    windowOf(range, viewer),
    scopeOf(viewer.domain),
    false,
  )
  return telemetryQuery({
    stem: 'errorGroups',
    wakes: ['failures'],
    select: `
      SELECT pattern AS message, count(*) AS count, count(DISTINCT linkId) AS links,
        min(failedAt) AS firstAt, max(failedAt) AS lastAt, sum(state <> 'recovered') AS unresolved
      FROM (
        SELECT pattern, linkId, failedAt, ${STATE_SQL} AS state ${from}
        ${LATEST_FIRST} LIMIT ${GROUPED}
      ) WHERE true`,
    order: `GROUP BY pattern ORDER BY count DESC, pattern LIMIT ${limit}`,
    bindValues,
    row: Schema.Struct({
      message: Schema.String,
      count: Schema.Number,
      links: Schema.Number,
      firstAt: Schema.Number,
      lastAt: Schema.Number,
      unresolved: Schema.Number,
    }),
    map: (groups): ErrorGroup[] => [...groups],
  })
}
