import { computed, type LiveQueryDef } from '@livestore/livestore'
import { invalidOption } from '../model/invalidOption.ts'
import { isFlow, isStock, STATS, type Stat } from '../model/stat.ts'
import type { RangeOrAll } from '../model/window.ts'
import { flow$ } from './currentMetrics.ts'
import { present$ } from './present.ts'
import { processingPerformance$ } from './processingPerformance.ts'
import type { Reading } from './reading.ts'
import { scopeOf } from './scope.ts'
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
export const stat$ = (options: StatOptions): LiveQueryDef<number | null> => {
  const { read, hash } = readStat(options)
  return computed(read, {
    label: `telemetry:stat:${options.figure}`,
    deps: ['telemetry', 'stat', options.figure, hash],
  })
}

/** The same, to be read by another query. */
export const readStat = ({ figure, range, ...options }: StatOptions): Reading<number | null> => {
  assertStat(figure)
  const viewer = viewerOf(options)
  if (isFlow(figure)) {
    const sum$ = flow$(figure, viewer)
    return { read: (get) => get(sum$), hash: sum$.hash }
  }
  if (isStock(figure)) {
    const stocks$ = present$(viewer.now, scopeOf(viewer.domain))
    return { read: (get) => get(stocks$).stocks[figure], hash: stocks$.hash }
  }
  const performance$ = processingPerformance$({ range, ...options })
  return { read: (get) => get(performance$)[figure], hash: performance$.hash }
}

/** Throws unless the value is a {@link Stat}. */
const assertStat = (figure: Stat): void => {
  if (STATS.includes(figure)) return
  throw invalidOption('figure', figure, `Give one of ${STATS.join(', ')}.`)
}
