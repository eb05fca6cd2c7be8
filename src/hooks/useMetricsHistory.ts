import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { Range } from '../model/range.ts'
import { type MetricsHistoryResult, metricsHistory$ } from '../queries/metricsHistory.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { useViewer } from './useViewer.ts'

/**
 * The stocks over time, live, in the settings' time zone. `range` defaults to `'7d'`. Renders again
 * when a point changed, and each quarter hour, with which the current point moves.
 */
export const useMetricsHistory = ({
  range,
  ...options
}: { range?: Range } & StoreOption = {}): MetricsHistoryResult => {
  const store = useTelemetryStore(options)
  const { now, timeZone, weekStartsOn } = useViewer('bucket')
  const query$ = useMemo(
    () => metricsHistory$({ now, timeZone, weekStartsOn, range }),
    [now, timeZone, weekStartsOn, range],
  )
  return useQuery(query$, { store })
}
