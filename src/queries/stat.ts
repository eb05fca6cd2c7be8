import { computed } from '@livestore/livestore'
import { invalidOption } from '../model/invalidOption.ts'
import { STATS, type Stat } from '../model/stat.ts'
import { currentMetrics$ } from './currentMetrics.ts'
import type { ViewerOptions } from './viewer.ts'

export interface StatOptions extends ViewerOptions {
  figure: Stat
}

/** One figure of {@link currentMetrics$}: it changes only when that figure does. */
export const stat$ = ({ figure, ...options }: StatOptions) => {
  if (!STATS.includes(figure)) {
    throw invalidOption('figure', figure, `Give one of ${STATS.join(', ')}.`)
  }
  const metrics$ = currentMetrics$(options)
  return computed((get): { value: number } => ({ value: get(metrics$)[figure] }), {
    label: `telemetry:stat:${figure}`,
    deps: ['telemetry', 'stat', figure, metrics$.hash],
  })
}
