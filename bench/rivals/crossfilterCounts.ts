import crossfilter from 'crossfilter2'
import type { CountedLink, LinkCounts } from './linkCounts.ts'

/** Two groups of crossfilter2, each read as a page would show it. */
export const crossfilterCounts = (links: readonly CountedLink[]): LinkCounts => {
  const all = crossfilter(links.filter(({ isDeleted }) => !isDeleted))
  const byDomain = all.dimension(({ domain }) => domain).group()
  const byDay = all.dimension(({ day }) => day).group()
  return {
    add: (link) => {
      all.add([link])
      byDomain.top(10)
      byDay.all()
    },
    ofDomain: (domain) => Number(byDomain.all().find(({ key }) => key === domain)?.value ?? 0),
    ofDay: (day) => Number(byDay.all().find(({ key }) => key === day)?.value ?? 0),
  }
}
