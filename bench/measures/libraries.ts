import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import type { LiveQueryDef } from '@livestore/livestore'
import type { LinksByDayResult, TopDomainsResult } from '../../src/queries/index.ts'
import { historyPath } from '../data/snapshot.ts'
import { NOW, OFFSET_MS } from '../data/viewer.ts'
import { linkOfRound } from '../hostEvents.ts'
import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { crossfilterCounts } from '../rivals/crossfilterCounts.ts'
import type { CountedLink, LinkCounts } from '../rivals/linkCounts.ts'
import { tanstackDb } from '../rivals/tanstackDb.ts'
import type { Measured } from '../statistics.ts'
import { subscribeToAll } from '../subscribeToAll.ts'
import { type Run, takeTurns } from '../takeTurns.ts'
import { timedRefresh } from '../timedRefresh.ts'

/** What one more link costs where counts per domain and per day are kept live, in ms. */
export interface Libraries {
  /** By the kit's queries, beside what it writes. */
  counted: Measured
  /** In memory, by a library. */
  tanstackDb: Measured
  crossfilter: Measured
}

export const measureLibraries = async (links: number, rounds: number): Promise<Libraries> => {
  const { topDomains, linksByDay } = panelQueries()
  const store = await openStore('linkBucketWithTelemetry', links)
  const { values } = subscribeToAll(store, { topDomains, linksByDay } as Record<
    string,
    LiveQueryDef<unknown>
  >)
  const history = linksOf(links)
  const tanstack = await tanstackDb(history)
  const crossfilter = crossfilterCounts(history)
  const times = await takeTurns(
    {
      counted: async (round) => timedRefresh(store, linkOfRound(round)),
      tanstackDb: adding(tanstack),
      crossfilter: adding(crossfilter),
    },
    rounds,
  )
  for (const library of [tanstack, crossfilter]) assertSameCounts(values, library)
  return times
}

const adding =
  (counts: LinkCounts): Run =>
  async (round) => {
    const link = countedLink(linkOfRound(round).args as never)
    const start = performance.now()
    counts.add(link)
    return performance.now() - start
  }

/** What the kit's queries and a library say in the end is the same. */
const assertSameCounts = (values: Record<string, unknown>, library: LinkCounts): void => {
  for (const { domain, count } of (values.topDomains as TopDomainsResult).domains) {
    assert.equal(library.ofDomain(domain), count, `A library counts ${domain} otherwise.`)
  }
  const today = (values.linksByDay as LinksByDayResult).points.at(-1)
  assert.equal(library.ofDay(dayOf(NOW)), today?.count, 'A library counts today otherwise.')
}

const dayOf = (at: number): number => Math.floor((at + OFFSET_MS) / 86_400_000)

const countedLink = (link: { id: string; domain: string; createdAt: number }): CountedLink => ({
  id: link.id,
  domain: link.domain,
  day: dayOf(link.createdAt),
  isDeleted: false,
})

const linksOf = (links: number): CountedLink[] => {
  const history = new DatabaseSync(historyPath(links), { readOnly: true })
  const rows = history.prepare('SELECT id, domain, createdAt, deletedAt FROM links').all()
  history.close()
  return rows.map((row) => ({
    ...countedLink(row as never),
    isDeleted: row.deletedAt !== null,
  }))
}
