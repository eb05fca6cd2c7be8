import { type CommitTimes, commitRounds, type Participant } from '../commitRounds.ts'
import { checkFigures } from '../data/checkFigures.ts'
import { linksOfHistory } from '../data/linksOfHistory.ts'
import { SELECTION } from '../data/viewer.ts'
import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { subscribeToAll } from '../subscribeToAll.ts'

/**
 * The host without the kit; with it and nothing subscribed; with all panels' queries; with the same
 * narrowed to a domain and a day.
 */
export type Variant = 'bare' | 'written' | 'queried' | 'selected'

/** What a commit costs, after the figures of the snapshot were checked against the history. */
export const measureCommits = async (size: number, rounds: number): Promise<CommitTimes<Variant>> =>
  commitRounds(await variantsOf(size, rounds), rounds)

/** The same, with a store of few links and all panels' queries beside: what growth costs. */
export const measureGrowth = async (
  few: number,
  many: number,
  rounds: number,
): Promise<CommitTimes<Variant | 'few'>> =>
  commitRounds(
    {
      ...(await variantsOf(many, rounds)),
      few: await open('linkBucketWithTelemetry', few, rounds, panelQueries()),
    },
    rounds,
  )

const variantsOf = async (size: number, rounds: number): Promise<Record<Variant, Participant>> => {
  const written = await open('linkBucketWithTelemetry', size, rounds)
  checkFigures(written.store, size)
  return {
    bare: await open('linkBucket', size, rounds),
    written,
    queried: await open('linkBucketWithTelemetry', size, rounds, panelQueries()),
    selected: await open('linkBucketWithTelemetry', size, rounds, panelQueries(SELECTION)),
  }
}

const open = async (
  host: 'linkBucket' | 'linkBucketWithTelemetry',
  size: number,
  rounds: number,
  queries: ReturnType<typeof panelQueries> = {},
): Promise<Participant> => {
  const store = await openStore(host, size)
  subscribeToAll(store, queries)
  return { store, links: linksOfHistory(size, rounds) }
}
