import type { ErrorGroup } from '../model/errorGroup.ts'
import { type ErrorGroupsOptions, errorGroups$ } from '../queries/errorGroups.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/**
 * What went wrong in a range, most first, live. `range` defaults to `'30d'`, `limit` to 20. Renders
 * again only when a group changed.
 */
export const useErrorGroups = (options: HookOptions<ErrorGroupsOptions> = {}): ErrorGroup[] =>
  useTelemetryQuery(errorGroups$, options, 'day')
