import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import { type CurrentMetrics, currentMetrics$ } from '../queries/currentMetrics.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { useViewer } from './useViewer.ts'

/** The figures of the present, live. Renders again only when one of them changed. */
export const useCurrentMetrics = (options: StoreOption = {}): CurrentMetrics => {
  const store = useTelemetryStore(options)
  const { now, timeZone, weekStartsOn } = useViewer()
  const query$ = useMemo(
    () => currentMetrics$({ now, timeZone, weekStartsOn }),
    [now, timeZone, weekStartsOn],
  )
  return useQuery(query$, { store })
}
