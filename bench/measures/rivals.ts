import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import type { LiveQueryDef } from '@livestore/livestore'
import type { LinksByDayResult, TopDomainsResult } from '../../src/queries/index.ts'
import { historyPath } from '../data/snapshot.ts'
import { NOW, OFFSET_MS } from '../data/viewer.ts'
import { linkOfRound } from '../hostEvents.ts'
import type { HostName } from '../hosts/hosts.ts'
import { mapValues } from '../mapValues.ts'
import { openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { crossfilterCounts } from '../rivals/crossfilterCounts.ts'
import { goodSql } from '../rivals/goodSql.ts'
import type { CountedLink, LinkCounts } from '../rivals/linkCounts.ts'
import { specification } from '../rivals/specification.ts'
import { tanstackDb } from '../rivals/tanstackDb.ts'
import { rotated } from '../rotated.ts'
import { type Measured, measured } from '../statistics.ts'
import { subscribeToAll } from '../subscribeToAll.ts'
import { timedCommit } from '../timedCommit.ts'
import { timedRefresh } from '../timedRefresh.ts'

/** What one more link costs, in ms. */
export interface Rivals {
  /** A whole commit: the kit without and with all panels' queries, SQL of one's own, the specification's. */
  written: Measured
  queried: Measured
  goodSql: Measured
  specification: Measured
  /** What the kit's live counts per domain and per day add to a commit. */
  counted: Measured
  /** The same counts kept in memory by a library. */
  tanstackDb: Measured
  crossfilter: Measured
}

/** A link is created, again and again, where each rival in turn keeps its figures. */
export const measureRivals = async (links: number, rounds: number): Promise<Rivals> => {
  const kit = 'linkBucketWithTelemetry'
  const { topDomains, linksByDay } = panelQueries()
  const counting = await openStore(kit, links)
  const { values } = subscribeToAll(counting, { topDomains, linksByDay } as Queries)
  const history = linksOf(links)
  const tanstack = await tanstackDb(history)
  const crossfilter = crossfilterCounts(history)
  const runs: Record<keyof Rivals, Run> = {
    written: await committing(kit, links, {}),
    queried: await committing(kit, links, panelQueries()),
    goodSql: await committing('keptByHand', links, goodSql()),
    specification: await committing('keptByHand', links, specification()),
    counted: async (round) => timedRefresh(counting, linkOfRound(round)),
    tanstackDb: adding(tanstack),
    crossfilter: adding(crossfilter),
  }
  const times = mapValues(runs, (): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of rotated(Object.entries(runs), round)) {
      // What one leaves behind, a hundred thousand rows read into objects, is not for the next to clear.
      globalThis.gc?.()
      times[name as keyof Rivals].push(await run(round))
    }
  }
  for (const library of [tanstack, crossfilter]) assertSameCounts(values, library)
  return mapValues(times, measured)
}

type Queries = Record<string, LiveQueryDef<unknown>>
type Run = (round: number) => Promise<number>

const committing = async (host: HostName, links: number, queries: Queries): Promise<Run> => {
  const store = await openStore(host, links)
  subscribeToAll(store, queries)
  return async (round) => (await timedCommit(store, linkOfRound(round))).whole
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
