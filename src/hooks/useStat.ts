import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { Stat } from '../model/stat.ts'
import { stat$ } from '../queries/stat.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { useViewer } from './useViewer.ts'

/** One figure of the present, live. Renders again only when that figure changed. */
export const useStat = (figure: Stat, options: StoreOption = {}): { value: number } => {
  const store = useTelemetryStore(options)
  const { now, timeZone, weekStartsOn } = useViewer()
  const query$ = useMemo(
    () => stat$({ figure, now, timeZone, weekStartsOn }),
    [figure, now, timeZone, weekStartsOn],
  )
  return useQuery(query$, { store })
}
