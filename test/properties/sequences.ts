import fc from 'fast-check'
import type { Entry } from '../oracle/log.ts'
import { badFact, type DrawnFact, goodFact } from './facts.ts'
import { type Moment, moment, type Scene, scene } from './scenes.ts'

/** A log, and where and when it is looked at. */
export interface Sequence {
  timeZone: string
  change: number
  now: number
  /** The log in the pieces in which it is committed. */
  batches: Entry[][]
}

type Drawn =
  | { fact: DrawnFact; as: As }
  | { snapshotAt: Moment; counts: number[] }
  | { again: number }

/** An instant as a host may give it; of a fraction the whole ms below counts. */
type As = 'ms' | 'date' | 'fraction'

const given = (at: number, as: As): number | Date => {
  if (as === 'date') return new Date(at)
  return as === 'fraction' ? at + 0.25 : at
}

const as = fc.constantFrom<As>('ms', 'ms', 'ms', 'ms', 'date', 'fraction')

const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 40, arbitrary: fc.record({ fact: goodFact, as }) },
  { weight: 2, arbitrary: fc.record({ fact: badFact, as }) },
  {
    weight: 2,
    arbitrary: fc.record({
      snapshotAt: moment,
      counts: fc.array(fc.nat({ max: 99 }), { minLength: 4, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ again: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ again: fc.nat({ max: 30 }) }) },
)

/** The hours of one organisation: a second snapshot in the same hour has the id of the first. */
const snapshotOf = (timestamp: number, counts: readonly number[]): Entry => ({
  snapshot: {
    id: `org:${new Date(timestamp).toISOString().slice(0, 13)}`,
    timestamp,
    totalLinks: counts[0] ?? 0,
    completedLinks: counts[1] ?? 0,
    pendingProcessing: counts[2] ?? 0,
    failedProcessing: counts[3] ?? 0,
  },
})

const tell = (all: readonly Drawn[], where: Scene & { now: number }): Entry[] => {
  const entries: Entry[] = []
  let previous = where.now
  const within = (at: number) => Math.max(-8.64e15, Math.min(8.64e15, at))
  for (const each of all) {
    if ('again' in each) {
      const earlier = entries.at(-1 - each.again)
      if (earlier !== undefined) entries.push(earlier)
    } else if ('snapshotAt' in each) {
      const at = each.snapshotAt(where, previous)
      if (Math.abs(at) < 1e14) entries.push(snapshotOf(at, each.counts))
    } else {
      const { at, ...fields } = each.fact
      if (typeof at !== 'function') entries.push({ fact: each.fact })
      else {
        previous = within(at(where, previous))
        entries.push({ fact: { ...fields, at: given(previous, each.as) } })
      }
    }
  }
  return entries
}

/** Cut at so many places into pieces that are not empty. */
const cut = (entries: readonly Entry[], places: readonly number[]): Entry[][] => {
  const ends = [...new Set(places.map((place) => place % entries.length)), entries.length]
  return ends
    .sort((a, b) => a - b)
    .map((end, index, sorted) => entries.slice(sorted[index - 1] ?? 0, end))
    .filter(({ length }) => length > 0)
}

/** An entry a line, and of a long text its ends: what is left of a failure is to be read. */
const printed = ({ batches, ...where }: Sequence): string =>
  JSON.stringify({ ...where, batches }, (_, value) =>
    typeof value === 'string' && value.length > 80
      ? `${value.slice(0, 20)} … ${value.slice(-20)} (${value.length})`
      : value,
  ).replaceAll('{"fact"', '\n  {"fact"')

export const sequence: fc.Arbitrary<Sequence> = fc
  .record({
    scene,
    drawn: fc.array(drawn, { minLength: 1, maxLength: 60, size: 'max' }),
    cuts: fc.array(fc.nat({ max: 60 }), { maxLength: 2 }),
  })
  .map(({ scene: where, drawn: all, cuts }) => {
    const entries = tell(all, where)
    const told = { ...where, batches: entries.length === 0 ? [] : cut(entries, cuts) }
    return Object.assign(told, { [fc.toStringMethod]: () => printed(told) })
  })
