import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { Range } from '../model/range.ts'
import { type InteractionsByDayResult, interactionsByDay$ } from '../queries/interactionsByDay.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { useViewer } from './useViewer.ts'

/**
 * Interactions by when they happened, in all and by kind, live, in the settings' time zone. `range`
 * defaults to `'30d'`. Renders again only when a point changed.
 */
export const useInteractionsByDay = ({
  range,
  ...options
}: { range?: Range } & StoreOption = {}): InteractionsByDayResult => {
  const store = useTelemetryStore(options)
  const { now, timeZone, weekStartsOn } = useViewer(range === '24h' ? 'hour' : 'day')
  const query$ = useMemo(
    () => interactionsByDay$({ now, timeZone, weekStartsOn, range }),
    [now, timeZone, weekStartsOn, range],
  )
  return useQuery(query$, { store })
}
