import {
  count,
  createCollection,
  createLiveQueryCollection,
  eq,
  localOnlyCollectionOptions,
} from '@tanstack/db'
import type { CountedLink, LinkCounts } from './linkCounts.ts'

/** Two live queries of TanStack DB over a collection in memory. */
export const tanstackDb = async (links: readonly CountedLink[]): Promise<LinkCounts> => {
  const collection = createCollection(
    localOnlyCollectionOptions({
      getKey: (link: CountedLink) => link.id,
      initialData: [...links],
    }),
  )
  const byDomain = createLiveQueryCollection((query) =>
    query
      .from({ link: collection })
      .where(({ link }) => eq(link.isDeleted, false))
      .groupBy(({ link }) => link.domain)
      .select(({ link }) => ({ domain: link.domain, links: count(link.id) })),
  )
  const byDay = createLiveQueryCollection((query) =>
    query
      .from({ link: collection })
      .where(({ link }) => eq(link.isDeleted, false))
      .groupBy(({ link }) => link.day)
      .select(({ link }) => ({ day: link.day, links: count(link.id) })),
  )
  await Promise.all([byDomain.preload(), byDay.preload()])
  const seen = { domains: 0, days: 0 }
  byDomain.subscribeChanges(() => {
    seen.domains += 1
  })
  byDay.subscribeChanges(() => {
    seen.days += 1
  })
  return {
    add: (link) => {
      const before = { ...seen }
      collection.insert(link)
      if (seen.domains === before.domains || seen.days === before.days) {
        throw new Error('TanStack DB has not told of the new counts yet.')
      }
    },
    ofDomain: (domain) => byDomain.toArray.find((row) => row.domain === domain)?.links ?? 0,
    ofDay: (day) => byDay.toArray.find((row) => row.day === day)?.links ?? 0,
  }
}
