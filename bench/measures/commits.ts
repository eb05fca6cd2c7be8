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
export const measureCommits = async (
  size: number,
  rounds: number,
): Promise<CommitTimes<Variant>> => {
  const links = linksOfHistory(size, rounds)
  const open = async (
    host: 'linkBucket' | 'linkBucketWithTelemetry',
    queries: ReturnType<typeof panelQueries> = {},
  ): Promise<Participant> => {
    const store = await openStore(host, size)
    subscribeToAll(store, queries)
    return { store, links }
  }
  const written = await open('linkBucketWithTelemetry')
  checkFigures(written.store, size)
  return commitRounds<Variant>(
    {
      bare: await open('linkBucket'),
      written,
      queried: await open('linkBucketWithTelemetry', panelQueries()),
      selected: await open('linkBucketWithTelemetry', panelQueries(SELECTION)),
    },
    rounds,
  )
}
