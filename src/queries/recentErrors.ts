import { Schema } from '@livestore/livestore'
import { assertBoolean } from '../model/boolean.ts'
import { assertFailureState, FAILURE_STATES, type FailureState } from '../model/failureState.ts'
import { assertLimit } from '../model/limit.ts'
import type { RecentError } from '../model/recentError.ts'
import { windowOfDay } from '../model/window.ts'
import { listLinks } from '../schema/listed.ts'
import { failedAttempts, LATEST_FIRST, STATE_SQL } from './failedAttempts.ts'
import { scopeOf } from './scope.ts'
import { telemetryQuery } from './telemetryQuery.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

/** Now matters to none of it, the time zone to a day. */
export interface RecentErrorsOptions extends Partial<ViewerOptions> {
  /** How many to list, 1 or more. Default: 20. */
  limit?: number
  /** Whether those of links deleted now are listed too. Default: false. */
  includeDeleted?: boolean
  /** Lists only those of which this became. Default: all. */
  state?: FailureState
}

/**
 * Failed attempts, latest first, then by link, then by attempt, latest first; with a day, those that
 * failed on it. Throws a RangeError for an option that cannot be used.
 */
export const recentErrors$ = ({
  limit = 20,
  includeDeleted = false,
  state,
  ...options
}: RecentErrorsOptions = {}) => {
  const { timeZone, domain, day } = viewerOf({ ...options, now: options.now ?? 0 })
  assertLimit(limit)
  assertBoolean('includeDeleted', includeDeleted)
  if (state !== undefined) assertFailureState(state)
  const window = day === undefined ? null : windowOfDay(day, timeZone)
  const { from, bindValues } = failedAttempts(window, scopeOf(domain), includeDeleted)
  return telemetryQuery({
    stem: 'recentErrors',
    // Of one state any failure can join the list, or leave it.
    wakes: [state === undefined ? 'listed' : 'failures'],
    select: `
      SELECT failure.linkId, url, title, failedAt, message,
        text, textLength, attempt, ${STATE_SQL} AS state ${from}
      ${state === undefined ? '' : `AND ${STATE_SQL} = $state`}`,
    order: `${LATEST_FIRST} LIMIT ${limit}`,
    bindValues: {
      ...bindValues,
      ...(state && { state }),
    },
    row: Schema.Struct({
      linkId: Schema.String,
      url: Schema.NullOr(Schema.String),
      title: Schema.NullOr(Schema.String),
      failedAt: Schema.Number,
      message: Schema.String,
      text: Schema.String,
      textLength: Schema.Number,
      attempt: Schema.Number,
      state: Schema.Literal(...FAILURE_STATES),
    }),
    map: (errors): RecentError[] => {
      listLinks(errors.map(({ linkId }) => linkId))
      return errors.map((error) => ({ id: `${error.linkId}:${error.attempt}`, ...error }))
    },
  })
}
