import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { Delta } from '../model/delta.ts'
import type { Stat } from '../model/stat.ts'
import { type DeltaOptions, delta$ } from '../queries/delta.ts'
import { stat$ } from '../queries/stat.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { useViewer } from './useViewer.ts'

export interface StatResult {
  /** Null where a rate or a duration is not known. */
  value: number | null
  /** Against before; null while there is nothing to compare with. */
  change: Delta | null
}

/**
 * One figure and its change, live: against `period` calendar days before (default 7) for what is
 * counted, against the `range` before (default `'30d'`) for rates and durations. Renders again when
 * one of them changed, and each quarter hour, with which the instant to compare with moves.
 */
export const useStat = (
  figure: Stat,
  { period, range, ...options }: Pick<DeltaOptions, 'period' | 'range'> & StoreOption = {},
): StatResult => {
  const store = useTelemetryStore(options)
  const { now, timeZone, weekStartsOn } = useViewer('bucket')
  const [value$, change$] = useMemo(() => {
    const viewer = { now, timeZone, weekStartsOn }
    return [
      stat$({ figure, range, ...viewer }),
      delta$({ figure, period, range, ...viewer }),
    ] as const
  }, [figure, period, range, now, timeZone, weekStartsOn])
  return { value: useQuery(value$, { store }), change: useQuery(change$, { store }) }
}
