import { eventsOfRound } from './hostEvents.ts'
import { mapValues } from './mapValues.ts'
import type { BenchStore } from './openStore.ts'
import { rotated } from './rotated.ts'
import { type Measured, mean, measured } from './statistics.ts'
import { type CommitTime, timedCommit } from './timedCommit.ts'

/** A store that takes part, and the links of its history that the events are about, one a round. */
export interface Participant {
  store: BenchStore
  links: readonly string[]
}

/** How long commits took, in ms: by the event's name, then by the participant's. */
export type CommitTimes<Name extends string> = Record<
  string,
  Record<Name, Record<keyof CommitTime, Measured>>
>

/** Each kind of the host's events in turn, on each participant in turn, round by round. */
export const commitRounds = async <Name extends string>(
  participants: Record<Name, Participant>,
  rounds: number,
): Promise<CommitTimes<Name>> => {
  const entries = Object.entries<Participant>(participants) as [Name, Participant][]
  const kinds = eventsOfRound(0, '').map(({ name }) => name)
  const times = Object.fromEntries(
    kinds.map((kind) => [kind, mapValues(participants, (): CommitTime[] => [])]),
  )
  for (let round = 0; round < rounds; round += 1) {
    const events = mapValues(participants, ({ links }: Participant) =>
      eventsOfRound(round, links[round % links.length] as string),
    )
    for (const [place, kind] of kinds.entries()) {
      for (const [name, { store }] of rotated(entries, round)) {
        const event = events[name][place]
        if (event) times[kind]?.[name].push(await timedCommit(store, event))
      }
    }
  }
  return mapValues(times, (byName) =>
    mapValues(byName, (commits: CommitTime[]) => ({
      blocking: measured(commits.map(({ blocking }) => blocking)),
      whole: measured(commits.map(({ whole }) => whole)),
    })),
  )
}

/** The mean over the kinds of events of a participant's medians. */
export const meanCommit = <Name extends string>(
  times: CommitTimes<Name>,
  name: Name,
  clock: keyof CommitTime,
): number => mean(Object.values(times).map((byName) => byName[name][clock].median))
