import { Schema } from '@livestore/livestore'
import { assertLimit } from '../model/limit.ts'
import type { RecentError } from '../model/recentError.ts'
import { telemetryQuery } from './telemetryQuery.ts'

export interface RecentErrorsOptions {
  /** How many to list, 1 or more. Default: 20. */
  limit?: number
  /** Whether those of links deleted now are listed too. Default: false. */
  includeDeleted?: boolean
}

/**
 * Failed attempts, latest first, then by link, then by attempt, latest first. Throws a RangeError
 * for a limit that is no whole number from 1.
 */
export const recentErrors$ = ({ limit = 20, includeDeleted = false }: RecentErrorsOptions = {}) => {
  assertLimit(limit)
  return telemetryQuery({
    stem: 'recentErrors',
    listens: ['failures'],
    select: `
      SELECT failure.linkId || ':' || attempt AS id, failure.linkId, url, title, failedAt, message,
        text, textLength, attempt,
        CASE
          WHEN completedAttempt > attempt THEN 'recovered'
          WHEN attempts > attempt AND open THEN 'retrying'
          ELSE 'failed'
        END AS state
      FROM telemetry_failures_v1 AS failure JOIN telemetry_links_v1 AS link USING (linkId)
      WHERE (NOT link.deleted OR $includeDeleted)`,
    order: 'ORDER BY failedAt DESC, failure.linkId, attempt DESC LIMIT $limit',
    bindValues: { limit, includeDeleted: includeDeleted ? 1 : 0 },
    row: Schema.Struct({
      id: Schema.String,
      linkId: Schema.String,
      url: Schema.NullOr(Schema.String),
      title: Schema.NullOr(Schema.String),
      failedAt: Schema.Number,
      message: Schema.String,
      text: Schema.String,
      textLength: Schema.Number,
      attempt: Schema.Number,
      state: Schema.Literal('failed', 'retrying', 'recovered'),
    }),
    map: (errors): RecentError[] => [...errors],
  })
}
