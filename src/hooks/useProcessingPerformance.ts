import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { RangeOrAll } from '../model/window.ts'
import type { ProcessingPerformance } from '../queries/performanceOf.ts'
import { processingPerformance$ } from '../queries/processingPerformance.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { useViewer } from './useViewer.ts'

/**
 * How attempts at processing ended in a range, and how long they took, live. `range` defaults to
 * `'30d'`. Renders again only when one of the figures changed.
 */
export const useProcessingPerformance = ({
  range,
  ...options
}: { range?: RangeOrAll } & StoreOption = {}): ProcessingPerformance => {
  const store = useTelemetryStore(options)
  const { now, timeZone, weekStartsOn } = useViewer(range === '24h' ? 'hour' : 'day')
  const query$ = useMemo(
    () => processingPerformance$({ now, timeZone, weekStartsOn, range }),
    [now, timeZone, weekStartsOn, range],
  )
  return useQuery(query$, { store })
}
