import type { LiveQueryDef } from '@livestore/livestore'
import { checkFigures } from '../data/checkFigures.ts'
import { linksOfHistory } from '../data/linksOfHistory.ts'
import { SELECTION } from '../data/viewer.ts'
import { eventsOfRound } from '../hostEvents.ts'
import type { HostName } from '../hosts/hosts.ts'
import { mapValues } from '../mapValues.ts'
import { type BenchStore, openStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { rotated } from '../rotated.ts'
import { type Measured, measured } from '../statistics.ts'
import { subscribeToAll } from '../subscribeToAll.ts'
import { type CommitTime, timedCommit } from '../timedCommit.ts'

interface Variant {
  host: HostName
  queries: Record<string, LiveQueryDef<unknown>>
}

const variants = () =>
  ({
    bare: { host: 'linkBucket', queries: {} },
    written: { host: 'linkBucketWithTelemetry', queries: {} },
    queried: { host: 'linkBucketWithTelemetry', queries: panelQueries() },
    selected: { host: 'linkBucketWithTelemetry', queries: panelQueries(SELECTION) },
  }) satisfies Record<string, Variant>

/**
 * The host without the kit; with it and nothing subscribed; with all panels' queries; with the same
 * narrowed to a domain and a day.
 */
export type VariantName = keyof ReturnType<typeof variants>

/** How long the commits of one kind of event took, in ms, by variant. */
export type CommitsOfKind = Record<VariantName, Record<keyof CommitTime, Measured>>

/**
 * Each kind of the host's events in turn, on a store of each variant in turn, after the figures of
 * the snapshot were checked against the history. By the event's name.
 */
export const measureCommits = async (
  links: number,
  rounds: number,
): Promise<Record<string, CommitsOfKind>> => {
  const stores: [VariantName, BenchStore][] = []
  for (const [name, { host, queries }] of Object.entries(variants())) {
    const store = await openStore(host, links)
    if (name === 'written') checkFigures(store, links)
    subscribeToAll(store, queries)
    stores.push([name as VariantName, store])
  }
  const existing = linksOfHistory(links, rounds)
  const times: Record<string, Record<VariantName, CommitTime[]>> = {}
  for (const [round, link] of existing.entries()) {
    for (const event of eventsOfRound(round, link)) {
      times[event.name] ??= { bare: [], written: [], queried: [], selected: [] }
      for (const [name, store] of rotated(stores, round)) {
        times[event.name]?.[name].push(await timedCommit(store, event))
      }
    }
  }
  return mapValues(times, (ofKind) =>
    mapValues(ofKind, (commits) => ({
      blocking: measured(commits.map(({ blocking }) => blocking)),
      whole: measured(commits.map(({ whole }) => whole)),
    })),
  )
}
