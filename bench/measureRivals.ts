import { inOneChild } from './inChild.ts'
import { mapValues } from './mapValues.ts'
import type { Rival } from './measures/rivals.ts'
import { rotated } from './rotated.ts'
import { type Measured, measured } from './statistics.ts'

const TURNS = 6
const ROUNDS_A_TURN = 4
// At first the kit's commit gets faster for a thousand commits: V8 compiles what it runs.
const FIRST_SETTLE_MS = 10_000
const SETTLE_MS = 500

/**
 * A whole commit of one more link with each rival subscribed, in ms: each in a process of its own,
 * and some commits of each in turn, so that they are of the same minutes of the machine.
 */
export const measureRivals = async (links: number): Promise<Record<Rival, Measured>> => {
  const times: Record<Rival, number[]> = { queried: [], goodSql: [], specification: [] }
  const children = mapValues(times, inOneChild)
  const entries = Object.entries(children) as [Rival, ReturnType<typeof inOneChild>][]
  await Promise.all(
    entries.map(([rival, { measure }]) => measure('rival', rival, links, 0, FIRST_SETTLE_MS)),
  )
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [rival, { measure }] of rotated(entries, turn)) {
      times[rival].push(...(await measure('rival', rival, links, ROUNDS_A_TURN, SETTLE_MS)))
    }
  }
  for (const [, { end }] of entries) end()
  return mapValues(times, measured)
}
