import fc from 'fast-check'
import type { FailureState, Weekday } from '../../src/queries/index.ts'
import { FIGURES, type Figure } from '../oracle/delta.ts'
import type { Range } from '../oracle/log.ts'
import { addDays, dateOf } from '../oracle/time.ts'
import { QUARTER, type Scene } from './scenes.ts'

/** The options of every query, drawn together: each takes its own. */
export interface Question {
  now: number
  timeZone: string
  weekStartsOn: Weekday
  domain?: string
  day?: string
  /** Of what has points. */
  range: Range
  /** Of what may be about everything. */
  window: Range | 'all'
  limit: number
  includeDeleted: boolean
  state?: FailureState
  period: number
  /** The single figures that are asked for, with their change. */
  stats: readonly Figure[]
}

const RANGES: readonly Range[] = ['24h', '7d', '30d', '90d', '1y']

/** Half of the questions are not narrowed. */
const perhaps = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { freq: 2, nil: undefined })

const drawn = fc.record({
  later: fc.constantFrom(0, 0, 1, QUARTER - 1, QUARTER, 4 * QUARTER, 97 * QUARTER, 680 * QUARTER),
  weekStartsOn: fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6),
  domain: perhaps(
    fc.constantFrom(
      'a.com',
      'b.com',
      'www.b.com',
      '(unknown)',
      'ａ.example',
      '𝔞.example',
      'ö.example',
      '[::1]',
      '\uFFFD',
      'nobody.example',
    ),
  ),
  day: perhaps(
    fc.oneof(
      fc.constantFrom(0, 1, -1, 2, 7, 30).map((days) => ({ before: 'now' as const, days })),
      fc.constantFrom(0, 1, -1).map((days) => ({ before: 'change' as const, days })),
    ),
  ),
  range: fc.constantFrom(...RANGES),
  window: fc.constantFrom(...RANGES, 'all' as const),
  limit: fc.constantFrom(1, 2, 3, 10, 1000),
  includeDeleted: fc.boolean(),
  state: perhaps(fc.constantFrom<FailureState>('failed', 'retrying', 'recovered')),
  period: fc.oneof(
    fc.constantFrom(1, 2, 6, 7, 8, 30, 364, 365, 366),
    fc.integer({ min: 1, max: 366 }),
  ),
  // All would cost more than all the rest.
  stats: fc.subarray(FIGURES, { minLength: 4, maxLength: 4 }),
})

/** A question asked in a scene: at its own now, or when some time has passed. */
export type Ask = (scene: Scene & { now: number }) => Question

export const ask: fc.Arbitrary<Ask> = drawn.map(({ later, domain, day, state, ...options }) => {
  const asked: Ask = ({ timeZone, change, now }) => ({
    ...options,
    timeZone,
    now: now + later,
    ...(domain === undefined ? {} : { domain }),
    ...(state === undefined ? {} : { state }),
    ...(day === undefined
      ? {}
      : {
          day: addDays(dateOf(day.before === 'now' ? now : change, timeZone), -day.days),
        }),
  })
  return Object.assign(asked, {
    [fc.toStringMethod]: () => fc.stringify({ later, domain, day, state, ...options }),
  })
})
