import { linkOfRound } from '../hostEvents.ts'
import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { goodSql } from '../rivals/goodSql.ts'
import { specification } from '../rivals/specification.ts'
import { subscribeToAll } from '../subscribeToAll.ts'
import { timedCommit } from '../timedCommit.ts'

const rivals = {
  queried: { host: 'linkBucketWithTelemetry', queries: panelQueries },
  goodSql: { host: 'keptByHand', queries: goodSql },
  specification: { host: 'keptByHand', queries: specification },
} as const

/**
 * Who answers the dashboard's questions: the kit, SQL over indexed tables of one's own, or the
 * specification's queries as written.
 */
export type Rival = keyof typeof rivals

let opened: Promise<() => Promise<number>> | undefined

/**
 * Whole commits of one more link, in ms, by a rival's own store, which stays open for the next turn.
 * A process is for one rival: a hundred thousand rows read into objects leave garbage that the
 * others' commits would clear away.
 *
 * @param settleMs how long it commits before it is timed: each turn begins cold
 */
export const measureRival = async (
  rival: Rival,
  links: number,
  rounds: number,
  settleMs: number,
): Promise<number[]> => {
  opened ??= open(rival, links)
  const commitOne = await opened
  const start = performance.now()
  while (performance.now() - start < settleMs) await commitOne()
  const times: number[] = []
  while (times.length < rounds) times.push(await commitOne())
  return times
}

const open = async (rival: Rival, links: number) => {
  const { host, queries } = rivals[rival]
  const store = await openStore(host, links)
  subscribeToAll(store, queries())
  let made = 0
  return async () => (await timedCommit(store, linkOfRound(made++))).whole
}
