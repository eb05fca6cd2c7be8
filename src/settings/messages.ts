import type { Range } from '../model/range.ts'
import type { Stat } from '../model/stat.ts'

/** A number as it is shown to the viewer, beside the number itself for choosing a plural. */
type Counted = (count: number, shown: string) => string

/** Every word of the kit, by component. A function where a number or a name enters. */
export interface Messages {
  dashboard: {
    title: string
    lastEvent: (ago: string) => string
    noEvents: string
    badFacts: Counted
  }
  stats: Record<Stat, string>
  linksChart: {
    title: string
    /** What the panel's total says: "1,041 in 30 days". */
    total: (shown: string, range: string) => string
    links: string
    previous: (range: string) => string
    chart: string
    table: string
    tableName: string
    view: string
    when: string
    weekOf: (date: string) => string
    inProgress: string
    notTracked: string
    empty: string
    emptyHint: string
    summary: (total: string, range: string, highest: string, when: string) => string
  }
  topDomains: {
    title: string
    domains: Counted
    others: Counted
    unknown: string
    empty: string
    emptyHint: string
  }
  ranges: Record<Range, string>
  states: {
    loading: string
    failed: string
    retry: string
    justNow: string
  }
}

/** Some of the messages, to lay over the others. */
export type MessageOverrides = { readonly [Part in keyof Messages]?: Partial<Messages[Part]> }

/** The messages with some replaced. */
export const withMessages = (messages: Messages, overrides: MessageOverrides = {}): Messages => ({
  dashboard: { ...messages.dashboard, ...overrides.dashboard },
  stats: { ...messages.stats, ...overrides.stats },
  linksChart: { ...messages.linksChart, ...overrides.linksChart },
  topDomains: { ...messages.topDomains, ...overrides.topDomains },
  ranges: { ...messages.ranges, ...overrides.ranges },
  states: { ...messages.states, ...overrides.states },
})
