import { commitRounds, meanCommit, type Participant } from '../commitRounds.ts'
import { linksOfHistory } from '../data/linksOfHistory.ts'
import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { subscribeToAll } from '../subscribeToAll.ts'

/** A whole commit with all panels' queries, in ms: the mean of the kinds of events, by size. */
export interface Growth {
  small: number
  large: number
}

/** A commit beside few links and beside many, one after the other in the same run. */
export const measureGrowth = async (
  small: number,
  large: number,
  rounds: number,
): Promise<Growth> => {
  const open = async (size: number): Promise<Participant> => {
    const store = await openStore('linkBucketWithTelemetry', size)
    subscribeToAll(store, panelQueries())
    return { store, links: linksOfHistory(size, rounds) }
  }
  const times = await commitRounds({ small: await open(small), large: await open(large) }, rounds)
  return {
    small: meanCommit(times, 'small', 'whole'),
    large: meanCommit(times, 'large', 'whole'),
  }
}
