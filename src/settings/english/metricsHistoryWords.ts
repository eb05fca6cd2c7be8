import type { Messages } from '../messages.ts'

/** The words of MetricsHistory in English. */
export const metricsHistoryWords: Messages['metricsHistory'] = {
  title: 'Metrics history',
  trackingSince: (date) => `tracking since ${date}`,
  totalLinks: 'Total',
  completedLinks: 'Completed',
  pendingProcessing: 'Pending',
  failedProcessing: 'Failed',
  linksPlot: 'Links',
  processingPlot: 'Processing',
  source: 'Source',
  recorded: 'recorded',
  derived: 'derived',
  recordedDots: 'Recorded by a snapshot',
  derivedLines: 'Derived from the activity',
  chart: 'Chart',
  table: 'Table',
  tableName: 'Metrics history as a table',
  view: 'Show as',
  when: 'Date',
  summary: (from, to) => `From ${from} to ${to}.`,
  moved: (name, first, last) => `${name}: ${first}, then ${last}.`,
  empty: 'No history yet',
  emptyHint: 'The figures of each day show up here once links are created.',
}
