import { ALL_TIME, type Window } from '../model/window.ts'
import type { Scope } from './scope.ts'

/** Which failed attempts a query is about. */
export interface FailedAttempts {
  /** What follows SELECT, as SQL over `failure`, `link` and {@link STATE_SQL}. */
  from: string
  bindValues: Record<string, string | number>
}

/** What became of a failed attempt. */
export const STATE_SQL = `CASE
  WHEN completedAttempt > attempt THEN 'recovered'
  WHEN attempts > attempt AND open THEN 'retrying'
  ELSE 'failed'
END`

/** Latest first, then by link, then by attempt, latest first. */
export const LATEST_FIRST = 'ORDER BY failedAt DESC, failure.linkId, attempt DESC'

/**
 * The failed attempts of a window, or of all time for null, that were recorded under a domain, or
 * under any for none; those of links deleted now are left out unless asked for.
 */
export const failedAttempts = (
  window: Window | null,
  { id, bindValues }: Scope,
  includeDeleted: boolean,
): FailedAttempts => ({
  from: [
    // Crossed, so that the failures lead, in the order of their index.
    'FROM telemetry_failures_v1 AS failure CROSS JOIN telemetry_links_v1 AS link USING (linkId)',
    `WHERE ${includeDeleted ? 'true' : 'NOT link.deleted'}`,
    id === '0' ? '' : `AND failure.domain = ${id}`,
    // Bounded even for all time: without a bound SQLite sorts every failure there is.
    'AND failedAt >= $start AND failedAt < $end',
  ].join(' '),
  bindValues: { ...bindValues, ...(window ?? ALL_TIME) },
})
