import type { Delta } from '../model/delta.ts'
import { isFlow, isStock, type Stat } from '../model/stat.ts'
import { type DeltaOptions, delta$ } from '../queries/delta.ts'
import { stat$ } from '../queries/stat.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

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
  { period, ...options }: Omit<HookOptions<DeltaOptions>, 'figure'> = {},
): StatResult => {
  const isCount = isStock(figure) || isFlow(figure)
  // What has no range is not to fail for the one that is selected.
  const asked = isCount ? { ...options, range: '30d' as const } : options
  return {
    value: useTelemetryQuery(stat$, { figure, ...asked }, isCount ? 'day' : 'hour'),
    change: useTelemetryQuery(delta$, { figure, period, ...asked }, 'bucket'),
  }
}
