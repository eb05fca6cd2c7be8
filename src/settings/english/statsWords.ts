import type { Messages } from '../messages.ts'

/** The words of the figures that are one number in English. */
export const statsWords: Messages['stats'] = {
  totalLinks: 'Total links',
  completedLinks: 'Completed',
  deletedLinks: 'Deleted',
  pendingProcessing: 'Pending processing',
  failedProcessing: 'Failed',
  linksToday: 'Links today',
  linksThisWeek: 'Links this week',
  interactionsToday: 'Interactions today',
  successRate: 'Success rate',
  avgMs: 'Average time',
  p50Ms: 'Median time',
  p95Ms: 'P95 time',
  p99Ms: 'P99 time',
}
