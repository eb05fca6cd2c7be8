import type { RecentError } from '../model/recentError.ts'
import { type RecentErrorsOptions, recentErrors$ } from '../queries/recentErrors.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/**
 * Failed attempts, latest first, live. `limit` defaults to 20. Renders again only when the list
 * changed.
 */
export const useRecentErrors = (options: HookOptions<RecentErrorsOptions> = {}): RecentError[] =>
  useTelemetryQuery(recentErrors$, options, 'none')
