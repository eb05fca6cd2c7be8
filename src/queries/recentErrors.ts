import { Schema } from '@livestore/livestore'
import { assertBoolean } from '../model/boolean.ts'
import { assertFailureState, type FailureState } from '../model/failureState.ts'
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
    // One row: a row an error costs more than what is in it, and there can be a thousand.
    select: `
      SELECT json_group_array(json_array(
        linkId, url, title, failedAt, message, text, textLength, attempt, state
      )) AS errors
      FROM (
        SELECT failure.linkId, url, title, failedAt, message, text, textLength, attempt,
          ${STATE_SQL} AS state ${from}
        ${state === undefined ? '' : `AND ${STATE_SQL} = $state`}
        ${LATEST_FIRST} LIMIT ${limit}
      ) WHERE true`,
    bindValues: {
      ...bindValues,
      ...(state && { state }),
    },
    row: Schema.Struct({ errors: Schema.String }),
    map: ([row]): RecentError[] => {
      const errors: ListedError[] = JSON.parse(row?.errors ?? '[]')
      listLinks(errors.map(([linkId]) => linkId))
      return errors.map(
        ([linkId, url, title, failedAt, message, text, textLength, attempt, state]) => ({
          id: `${linkId}:${attempt}`,
          linkId,
          url,
          title,
          failedAt,
          message,
          text,
          textLength,
          attempt,
          state,
        }),
      )
    },
  })
}

type ListedError = [
  linkId: string,
  url: string | null,
  title: string | null,
  failedAt: number,
  message: string,
  text: string,
  textLength: number,
  attempt: number,
  state: FailureState,
]
