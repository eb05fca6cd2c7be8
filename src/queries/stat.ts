import { computed, type LiveQueryDef } from '@livestore/livestore'
import { invalidOption } from '../model/invalidOption.ts'
import { isFlow, isStock, STATS, type Stat } from '../model/stat.ts'
import type { RangeOrAll } from '../model/window.ts'
import { flow$ } from './currentMetrics.ts'
import { processingPerformance$ } from './processingPerformance.ts'
import { scopeOf } from './scope.ts'
import { stocks$ } from './stocks.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

export interface StatOptions extends ViewerOptions {
  figure: Stat
  /** The range of a rate or a duration. Default: `'30d'`. */
  range?: RangeOrAll
}

/**
 * One figure: it changes only when that figure does. A rate or a duration that is not known is
 * null. Throws a RangeError for a figure that there is not, or an option that cannot be used.
 */
export const stat$ = ({ figure, range, ...options }: StatOptions): LiveQueryDef<number | null> => {
  assertStat(figure)
  const viewer = viewerOf(options)
  if (isFlow(figure)) return oneOf$(figure, flow$(figure, viewer), (sum) => sum)
  if (isStock(figure)) {
    return oneOf$(figure, stocks$(scopeOf(viewer.domain)), (stocks) => stocks[figure])
  }
  return oneOf$(figure, processingPerformance$({ range, ...options }), (all) => all[figure])
}

/** Throws unless the value is a {@link Stat}. */
export const assertStat = (figure: Stat): void => {
  if (STATS.includes(figure)) return
  throw invalidOption('figure', figure, `Give one of ${STATS.join(', ')}.`)
}

const oneOf$ = <All>(
  figure: Stat,
  all$: LiveQueryDef<All>,
  pick: (all: All) => number | null,
): LiveQueryDef<number | null> =>
  computed((get) => pick(get(all$)), {
    label: `telemetry:stat:${figure}`,
    deps: ['telemetry', 'stat', figure, all$.hash],
  })
