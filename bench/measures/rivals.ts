import { linkOfRound } from '../hostEvents.ts'
import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { goodSql } from '../rivals/goodSql.ts'
import { specification } from '../rivals/specification.ts'
import { type Measured, measured } from '../statistics.ts'
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

/**
 * A whole commit of one more link, in ms. A process each: a hundred thousand rows read into
 * objects leave garbage that the next one's commits would clear away.
 *
 * @param warmMs until the same commit takes the same time, however long one takes
 */
export const measureRival = async (
  rival: Rival,
  links: number,
  rounds: number,
  warmMs: number,
): Promise<Measured> => {
  const { host, queries } = rivals[rival]
  const store = await openStore(host, links)
  subscribeToAll(store, queries())
  let made = 0
  const commitOne = async () => (await timedCommit(store, linkOfRound(made++))).whole
  const start = performance.now()
  while (performance.now() - start < warmMs) await commitOne()
  const times: number[] = []
  while (times.length < rounds) times.push(await commitOne())
  return measured(times)
}
