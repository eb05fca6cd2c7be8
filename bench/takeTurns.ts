import { mapValues } from './mapValues.ts'
import { rotated } from './rotated.ts'
import { type Measured, measured } from './statistics.ts'

/** Does something that no other round does, and says how long it took, in ms. */
export type Run = (round: number) => Promise<number>

/** Runs each in turn, round by round, in another order each time. */
export const takeTurns = async <Name extends string>(
  runs: Record<Name, Run>,
  rounds: number,
): Promise<Record<Name, Measured>> => {
  const times = mapValues(runs, (): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of rotated(Object.entries<Run>(runs), round)) {
      times[name as Name].push(await run(round))
    }
  }
  return mapValues(times, measured)
}
