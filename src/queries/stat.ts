import { computed } from '@livestore/livestore'
import { invalidOption } from '../model/invalidOption.ts'
import { isFlow, isStock, STATS, type Stat } from '../model/stat.ts'
import type { RangeOrAll } from '../model/window.ts'
import { currentMetrics$ } from './currentMetrics.ts'
import { processingPerformance$ } from './processingPerformance.ts'
import type { ViewerOptions } from './viewer.ts'

export interface StatOptions extends ViewerOptions {
  figure: Stat
  /** The range of a rate or a duration. Default: `'30d'`. */
  range?: RangeOrAll
}

/**
 * One figure: it changes only when that figure does. A rate or a duration that is not known is
 * null. Throws a RangeError for a figure that there is not, or an option that cannot be used.
 */
export const stat$ = ({ figure, range, ...options }: StatOptions) => {
  assertStat(figure)
  if (isStock(figure) || isFlow(figure)) {
    const metrics$ = currentMetrics$(options)
    return computed((get): number | null => get(metrics$)[figure], named(figure, metrics$.hash))
  }
  const performance$ = processingPerformance$({ range, ...options })
  return computed(
    (get): number | null => get(performance$)[figure],
    named(figure, performance$.hash),
  )
}

/** Throws unless the value is a {@link Stat}. */
export const assertStat = (figure: Stat): void => {
  if (STATS.includes(figure)) return
  throw invalidOption('figure', figure, `Give one of ${STATS.join(', ')}.`)
}

const named = (figure: Stat, of: string) => ({
  label: `telemetry:stat:${figure}`,
  deps: ['telemetry', 'stat', figure, of],
})
