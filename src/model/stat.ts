/** The figures of the present that are one number. */
export const STATS = [
  'totalLinks',
  'completedLinks',
  'deletedLinks',
  'pendingProcessing',
  'failedProcessing',
  'linksToday',
  'linksThisWeek',
  'interactionsToday',
] as const

/** A figure of the present that is one number. */
export type Stat = (typeof STATS)[number]
