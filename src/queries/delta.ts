import { computed } from '@livestore/livestore'
import { type Delta, deltaOf } from '../model/delta.ts'
import { invalidOption } from '../model/invalidOption.ts'
import { assertRangeOrAll } from '../model/window.ts'
import { assertStat, type StatOptions, stat$ } from './stat.ts'
import { statBefore } from './statBefore.ts'
import { trackingSince$ } from './trackingSince.ts'
import { viewerOf } from './viewer.ts'

export interface DeltaOptions extends StatOptions {
  /** How many calendar days before a stock or a flow is compared with, 1 to 366. Default: 7. */
  period?: number
}

/**
 * How a figure changed: a stock against its value a period ago, a flow against the same part of its
 * day or week a period ago, a rate or a duration against the range before. Null unless tracking had
 * begun by then, and where either side is not known. Throws a RangeError for an option that cannot
 * be used.
 */
export const delta$ = ({ figure, period = 7, range = '30d', ...options }: DeltaOptions) => {
  const viewer = viewerOf(options)
  assertStat(figure)
  assertRangeOrAll(range)
  assertPeriod(period)
  const value$ = stat$({ figure, range, ...viewer })
  const before = statBefore(figure, period, range, viewer)
  return computed(
    (get): Delta | null => {
      if (before === null) return null
      const trackingSince = get(trackingSince$)
      if (trackingSince === null || trackingSince > before.since) return null
      return deltaOf(figure, get(value$), before.read(get))
    },
    {
      label: `telemetry:delta:${figure}`,
      deps: ['telemetry', 'delta', figure, value$.hash, before?.hash ?? '', before?.since ?? 0],
    },
  )
}

const assertPeriod = (period: number): void => {
  if (Number.isInteger(period) && period >= 1 && period <= 366) return
  throw invalidOption('period', period, 'Give a whole number of calendar days from 1 to 366.')
}
