import {
  type LinksByDayOptions,
  type LinksByDayResult,
  linksByDay$,
} from '../queries/linksByDay.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/**
 * Links by when they were created, live, in the settings' time zone. `range` defaults to `'30d'`.
 * Renders again only when a point changed.
 */
export const useLinksByDay = (options: HookOptions<LinksByDayOptions> = {}): LinksByDayResult =>
  useTelemetryQuery(linksByDay$, options, 'day')
