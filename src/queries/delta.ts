import { computed, type LiveQueryDef } from '@livestore/livestore'
import { type Delta, deltaOf } from '../model/delta.ts'
import { invalidOption } from '../model/invalidOption.ts'
import { assertRangeOrAll } from '../model/window.ts'
import type { Reading } from './reading.ts'
import { readStat, type StatOptions } from './stat.ts'
import { statBefore } from './statBefore.ts'
import { trackingSince$ } from './trackingSince.ts'
import { viewerOf } from './viewer.ts'

export interface DeltaOptions extends StatOptions {
  /** How many calendar days before a stock or a flow is compared with, 1 to 366. Default: 7. */
  period?: number
}

/** One figure and how it changed. */
export interface StatWithDelta {
  /** Null where a rate or a duration is not known. */
  value: number | null
  /** Against before; null while there is nothing to compare with. */
  change: Delta | null
}

/**
 * How a figure changed: a stock against its value a period ago, a flow against the same part of its
 * day or week a period ago, a rate or a duration against the range before. Null unless tracking had
 * begun by then, and where either side is not known. Throws a RangeError for an option that cannot
 * be used.
 */
export const delta$ = (options: DeltaOptions): LiveQueryDef<Delta | null> => {
  const { read, hash } = readStatWithDelta(options)
  return computed((get): Delta | null => read(get).change, {
    label: `telemetry:delta:${options.figure}`,
    deps: ['telemetry', 'delta', options.figure, hash],
  })
}

/** A figure and its delta at once: half as many queries to run as one for each. */
export const statWithDelta$ = (options: DeltaOptions): LiveQueryDef<StatWithDelta> => {
  const { read, hash } = readStatWithDelta(options)
  return computed(read, {
    label: `telemetry:statWithDelta:${options.figure}`,
    deps: ['telemetry', 'statWithDelta', options.figure, hash],
  })
}

const readStatWithDelta = ({
  figure,
  period = 7,
  range = '30d',
  ...options
}: DeltaOptions): Reading<StatWithDelta> => {
  const viewer = viewerOf(options)
  const now = readStat({ figure, range, ...options })
  assertRangeOrAll(range)
  assertPeriod(period)
  const before = statBefore(figure, period, range, viewer)
  if (before === null) {
    return { read: (get) => ({ value: now.read(get), change: null }), hash: now.hash }
  }
  return {
    read: (get) => {
      const value = now.read(get)
      const trackingSince = get(trackingSince$)
      const isComparable = trackingSince !== null && trackingSince <= before.since
      return { value, change: isComparable ? deltaOf(figure, value, before.read(get)) : null }
    },
    hash: [now.hash, before.hash, before.since].join(' '),
  }
}

const assertPeriod = (period: number): void => {
  if (Number.isInteger(period) && period >= 1 && period <= 366) return
  throw invalidOption('period', period, 'Give a whole number of calendar days from 1 to 366.')
}
