import type { Messages } from './messages.ts'

const plurals = new Intl.PluralRules('en')
const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === 'one' ? one : other

/** The kit in English: the default. */
export const englishMessages: Messages = {
  dashboard: {
    title: 'Telemetry',
    lastEvent: (ago) => `Last event ${ago}`,
    noEvents: 'No events yet',
    badFacts: (count, shown) =>
      plural(count, `${shown} fact could not be counted`, `${shown} facts could not be counted`),
  },
  stats: {
    totalLinks: 'Total links',
    completedLinks: 'Completed',
    deletedLinks: 'Deleted',
    pendingProcessing: 'Pending processing',
    failedProcessing: 'Failed',
    linksToday: 'Links today',
    linksThisWeek: 'Links this week',
    interactionsToday: 'Interactions today',
  },
  linksChart: {
    title: 'Links over time',
    total: (shown, range) => `${shown} in ${range}`,
    links: 'Links',
    previous: (range) => `Previous ${range}`,
    chart: 'Chart',
    table: 'Table',
    tableName: 'Links over time as a table',
    view: 'Show as',
    when: 'Date',
    weekOf: (date) => `Week of ${date}`,
    inProgress: 'in progress',
    notTracked: 'not tracked yet',
    empty: 'No links yet',
    emptyHint: 'Links show up here as they are created.',
    summary: (total, range, highest, when) =>
      `${total} links created in ${range}; the most, ${highest}, on ${when}.`,
  },
  topDomains: {
    title: 'Top domains',
    domains: (count, shown) => plural(count, `${shown} domain`, `${shown} domains`),
    others: (count, shown) => plural(count, `${shown} other`, `${shown} others`),
    unknown: 'Unknown',
    empty: 'No domains yet',
    emptyHint: 'The domains of links show up here as they are created.',
  },
  ranges: {
    '24h': '24 hours',
    '7d': '7 days',
    '30d': '30 days',
    '90d': '90 days',
    '1y': '1 year',
  },
  states: {
    loading: 'Loading',
    failed: 'This could not be shown',
    retry: 'Try again',
    justNow: 'just now',
  },
}
