import { isFlow, isStock, type Stat } from '../model/stat.ts'
import { type DeltaOptions, type StatWithDelta, statWithDelta$ } from '../queries/delta.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

export type { StatWithDelta as StatResult } from '../queries/delta.ts'

/**
 * One figure and its change, live: against `period` calendar days before (default 7) for what is
 * counted, against the `range` before (default `'30d'`) for rates and durations. Renders again when
 * one of them changed, and each quarter hour, with which the instant to compare with moves.
 */
export const useStat = (
  figure: Stat,
  options: Omit<HookOptions<DeltaOptions>, 'figure'> = {},
): StatWithDelta => {
  // What has no range is not to fail for the one that is selected.
  const range = isStock(figure) || isFlow(figure) ? { range: '30d' as const } : {}
  return useTelemetryQuery(statWithDelta$, { figure, ...options, ...range }, 'bucket')
}
