import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { Range } from '../model/range.ts'
import { type LinksByDayResult, linksByDay$ } from '../queries/linksByDay.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { useViewer } from './useViewer.ts'

/**
 * Links by when they were created, live, in the settings' time zone. `range` defaults to `'30d'`.
 * Renders again only when a point changed.
 */
export const useLinksByDay = ({
  range,
  ...options
}: { range?: Range } & StoreOption = {}): LinksByDayResult => {
  const store = useTelemetryStore(options)
  const { now, timeZone, weekStartsOn } = useViewer(range === '24h' ? 'hour' : 'day')
  const query$ = useMemo(
    () => linksByDay$({ now, timeZone, weekStartsOn, range }),
    [now, timeZone, weekStartsOn, range],
  )
  return useQuery(query$, { store })
}
