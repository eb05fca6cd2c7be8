import { type InteractionsByDayResult, interactionsByDay$ } from '../queries/interactionsByDay.ts'
import type { LinksByDayOptions } from '../queries/linksByDay.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/**
 * Interactions by when they happened, in all and by kind, live, in the settings' time zone. `range`
 * defaults to `'30d'`. Renders again only when a point changed.
 */
export const useInteractionsByDay = (
  options: HookOptions<LinksByDayOptions> = {},
): InteractionsByDayResult => useTelemetryQuery(interactionsByDay$, options, 'day')
