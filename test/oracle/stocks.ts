import { contributionOf, type History, type Link, STOCKS, type Stocks } from './history.ts'
import type { Options } from './log.ts'
import { wants } from './narrow.ts'

const sum = (all: readonly Stocks[]): Stocks => {
  const total = { ...contributionOf(undefined, []) }
  for (const each of all) for (const stock of STOCKS) total[stock] += each[stock]
  return total
}

/** The links that count: not deleted, of the chosen domain. */
export const linksThere = ({ links }: History, options: Options): Link[] =>
  [...links.values()].filter((link) => !link.deleted && wants(options, link))

/** What the links add to the stocks now. */
export const stocksNow = ({ links, attempts }: History, options: Options): Stocks =>
  sum(
    [...links.values()]
      .filter((link) => wants(options, link))
      .map((link) => contributionOf(link, attempts.get(link.id) ?? [])),
  )

/** "The value at an instant is the sum of all buckets before it." */
export const stocksAt = ({ stockChanges }: History, options: Options, at: number): Stocks =>
  sum(
    stockChanges
      .filter((change) => change.bucket < at && wants(options, change))
      .map(({ change }) => change),
  )
