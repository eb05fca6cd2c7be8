import fc from 'fast-check'
import type { Entry } from '../oracle/log.ts'
import { sequence } from '../properties/sequences.ts'

/** A log in the pieces in which it is committed, and when it is looked at. */
interface RandomLog {
  batches: Entry[][]
  now: number
}

// The host of these tests says anything, but what is synced or stored is JSON, which has no dates.
const inJson = (entry: Entry): Entry => {
  const fact = 'fact' in entry ? Object(entry.fact) : {}
  return fact.at instanceof Date ? { fact: { ...fact, at: fact.at.getTime() } } : entry
}

/** Random logs: few links, repeats, disorder, bad facts, snapshots of the same hour. */
export const randomLogs = (count: number): RandomLog[] =>
  fc
    .sample(sequence, { numRuns: count, seed: 5 })
    .map(({ batches, now }) => ({ batches: batches.map((batch) => batch.map(inJson)), now }))
