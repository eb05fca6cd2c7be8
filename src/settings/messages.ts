import { invalidOption } from '../model/invalidOption.ts'
import { isObject } from '../model/isObject.ts'
import type { Metric } from '../model/metric.ts'
import type { Range } from '../model/range.ts'
import type { Stat } from '../model/stat.ts'

/** A number as it is shown to the viewer, beside the number itself for choosing a plural. */
type Counted = (count: number, shown: string) => string

/** What is said of one metric of the chart. */
export interface MetricWords {
  title: string
  /** What is counted, in a word. */
  name: string
  tableName: string
  empty: string
  emptyHint: string
  summary: (total: string, range: string, highest: string, when: string) => string
}

/** Every word of the kit, by component. A function where a number or a name enters. */
export interface Messages {
  dashboard: {
    title: string
    lastEvent: (ago: string) => string
    noEvents: string
    badFacts: Counted
    /** That what others did is not counted yet. */
    offline: string
    /** What a button does that saves a panel's figures. */
    download: (panel: string) => string
  }
  stats: Record<Stat, string>
  statsCard: {
    /** The target of a figure, after it: "of 1,000". */
    target: (shown: string) => string
  }
  change: {
    /** What a change is against, after it: "vs last week". */
    lastWeek: string
    /** For another period: "vs 30 days ago". */
    daysAgo: Counted
    /** For a rate or a duration over a range: "vs the 30 days before". */
    rangeBefore: (range: string) => string
    up: (shown: string) => string
    down: (shown: string) => string
    /** From nothing to something. */
    fromNone: string
    none: string
    /** A difference of rates: "1.2 points". */
    points: Counted
    /** The verdict on a change, for those who do not see its colour. */
    better: string
    worse: string
  }
  linksChart: {
    /** What the panel's total says: "1,041 in 30 days". */
    total: (shown: string, range: string) => string
    previous: (range: string) => string
    chart: string
    table: string
    view: string
    /** What is counted, for the switch between links and interactions. */
    metric: string
    when: string
    weekOf: (date: string) => string
    inProgress: string
    notTracked: string
    /** Why the points before it are blank. */
    trackingSince: (date: string) => string
    /** Said of the day that is selected. */
    selected: string
    /** How a day is selected in the chart by the keyboard. */
    howToSelect: string
    /** All kinds of interaction that have no place of their own, together. */
    otherKinds: string
    metrics: Record<Metric, MetricWords>
  }
  topDomains: {
    title: string
    domains: Counted
    /** The same of a selected day: "12 domains on Nov 21". */
    domainsOn: (count: number, shown: string, date: string) => string
    others: Counted
    unknown: string
    empty: string
    emptyHint: string
    emptyOn: (date: string) => string
  }
  processingPerformance: {
    title: string
    /** "909 attempts in 30 days"; without a range: of all time. */
    attempts: (count: number, shown: string, range?: string) => string
    /** The same of a day: "31 attempts on Saturday, November 21, 2026". */
    attemptsOn: (count: number, shown: string, date: string) => string
    successRate: string
    /** How many of how many: "856 of 909". */
    completedOf: (completed: string, processed: string) => string
    processed: string
    cancelled: Counted
    average: string
    median: string
    p95: string
    p99: string
    distribution: string
    samples: Counted
    fewSamples: Counted
    between: (from: string, to: string) => string
    holdsP95: string
    /** That a figure is beyond what a host calls good, and how far off that is. */
    above: (limit: string) => string
    below: (limit: string) => string
    warning: string
    bad: string
    /** That none of the attempts has a duration, of whatever range. */
    noSamples: string
    empty: string
    emptyHint: string
  }
  recentErrors: {
    title: string
    /** How many of the listed errors are not recovered: "3 of 10 listed unresolved". */
    unresolved: (count: number, shown: string, listed: string) => string
    when: string
    page: string
    error: string
    state: string
    failed: string
    retrying: string
    recovered: string
    attempt: (shown: string) => string
    unknownLink: string
    noMessage: string
    showText: string
    hideText: string
    textName: string
    /** That only the start of a text is there. */
    cutText: (shown: string, length: string) => string
    /** New errors that wait until nobody reads the list. */
    waiting: Counted
    empty: string
    emptyHint: string
    /** Of a selected day: "No errors on Nov 21". */
    emptyOn: (date: string) => string
    /** What else leaves the list empty: a domain, a state. */
    narrowed: (to: string) => string
    allStates: string
    /** The switch between the errors and their groups. */
    view: string
    all: string
    grouped: string
    /** Asks for another attempt: of a link, of all listed that failed. */
    retry: string
    retryAll: Counted
    retryPending: string
    retryFailed: (reason: string) => string
    copy: string
    copied: string
    copyFailed: string
    /** The columns of groups: when the last was, and how often. */
    last: string
    often: string
    attempts: Counted
    links: Counted
    /** When the first of a group was: "First 3 days ago". */
    first: (ago: string) => string
    groupUnresolved: Counted
  }
  metricsHistory: {
    title: string
    trackingSince: (date: string) => string
    totalLinks: string
    completedLinks: string
    pendingProcessing: string
    failedProcessing: string
    linksPlot: string
    processingPlot: string
    /** Where a point is from: the column's name, and what it says. */
    source: string
    recorded: string
    derived: string
    /** What the dots of the chart are, and the lines where there is none. */
    recordedDots: string
    derivedLines: string
    chart: string
    table: string
    tableName: string
    view: string
    when: string
    summary: (from: string, to: string) => string
    /** How a figure moved over the range, in the summary. */
    moved: (name: string, first: string, last: string) => string
    empty: string
    emptyHint: string
  }
  ranges: Record<Range, string>
  selection: {
    /** What the range picker picks. */
    range: string
    /** What the chips are. */
    selected: string
    /** What a chip's button does. */
    remove: (name: string) => string
    /** That the selected day, or domain, does not narrow a panel: "all days". */
    allDays: string
    allDomains: string
    /** Why a panel has nothing to show, and what to do: "Narrowed to github.com. …". */
    nothing: (names: string) => string
  }
  lists: {
    /** Makes a list longer by so many rows. */
    showMore: (shown: string) => string
  }
  states: {
    loading: string
    failed: string
    retry: string
    justNow: string
  }
}

/** Some of the messages, to lay over the others. */
export type MessageOverrides = { readonly [Part in keyof Messages]?: Partial<Messages[Part]> }

/** Some overrides over others, part by part; what is undefined replaces nothing. */
export const withOverrides = (
  overrides: MessageOverrides,
  more: MessageOverrides = {},
): MessageOverrides => {
  const merged: Record<string, object> = { ...overrides }
  for (const [part, words] of Object.entries(more)) {
    const given = Object.entries(words ?? {}).filter(([, word]) => word !== undefined)
    merged[part] = { ...merged[part], ...Object.fromEntries(given) }
  }
  return merged
}

/** Throws unless the value is words by part, as far as that can be told without a language. */
export const assertMessages = (messages: MessageOverrides): void => {
  const mend = "Give the words to replace by part, such as { topDomains: { title: 'Sites' } }."
  if (!isObject(messages)) throw invalidOption('messages', messages, mend)
  for (const [part, words] of Object.entries(messages)) {
    if (words !== undefined && !isObject(words))
      throw invalidOption(`messages.${part}`, words, mend)
  }
}
