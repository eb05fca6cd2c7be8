import { expect } from 'vitest'
import { on } from './story.ts'

/** Within 1 %: closeTo takes the digits of twice the tolerance. */
const about = (duration: number) => expect.closeTo(duration, -Math.log10(duration / 50))

/**
 * The story's figures, counted by hand: links 1, 2, 3, 5, 6 and 7 are there, 1 and 6 completed, 4 is
 * deleted; 5 is being processed, 3 failed.
 */
export const figuresByHand = {
  counts: {
    totalLinks: 6,
    completedLinks: 2,
    deletedLinks: 1,
    pendingProcessing: 1,
    failedProcessing: 1,
    linksToday: 3,
    linksThisWeek: 6,
    interactionsToday: 3,
  },
  badFacts: 0,
  lastEventAt: on('Sun 11:30'),
  performance: {
    completed: 3,
    failed: 2,
    cancelled: 1,
    successRate: 3 / 5,
    avgMs: (2_000 + 6_000 + 60_000) / 3,
    p50Ms: about(6_000),
    p95Ms: about(60_000),
    p99Ms: about(60_000),
    samples: 3,
    binned: 3,
  },
  domains: ['a.example 3', 'b.example 2', 'c.example 1'],
  errors: ['3 failed: Timeout after 30 s (null)', '2 recovered: HTTP 500 (Two)'],
  linksByDay: [1, 0, 0, 0, 1, 1, 3],
  trackingSince: on('Mon 09:00'),
  interactionsByDay: [0, 0, 0, 0, 0, 0, 3],
  interactionsByKind: ['opened 2', 'shared 1'],
  historyNow: 6,
  sinceYesterday: { now: 6, before: 2, change: 2, kind: 'relative', better: 'up' },
}
