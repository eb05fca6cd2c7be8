import { byCodePoint } from './codePoints.ts'
import type { History } from './history.ts'
import type { Options } from './log.ts'
import { dayWindow, EVERYTHING, holds } from './ranges.ts'
import { linksThere } from './stocks.ts'

/** A domain does not narrow it; a day counts the links created on it. */
export const topDomains = (
  history: History,
  { domain: _, day, timeZone, limit = 10, ...rest }: Options & { limit?: number },
) => {
  const window = day === undefined ? EVERYTHING : dayWindow(day, timeZone)
  const links = linksThere(history, { timeZone, ...rest }).filter(({ createdAt }) =>
    holds(window, createdAt),
  )
  const total = links.length
  const all = [...Map.groupBy(links, ({ domain }) => domain)]
    .map(([domain, { length }]) => ({ domain, count: length, share: length / total }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.domain, b.domain))
  const others = all.slice(limit)
  return {
    domains: all.slice(0, limit),
    otherCount: others.reduce((sum, { count }) => sum + count, 0),
    otherDomains: others.length,
    total,
  }
}
