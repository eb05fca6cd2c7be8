import type { Stat } from './stat.ts'

/** How a figure changed against before. */
export interface Delta {
  now: number
  before: number
  /**
   * By how much, as `kind` says; 0 for `none`, null for `new`. Relative changes and points are
   * fractions: 0.084 is 8.4 %, or 8.4 points.
   */
  change: number | null
  /**
   * `relative` to before, in `points` between two rates, `absolute`, `new` (from 0 to something,
   * which no relation can say), or `none`.
   */
  kind: 'relative' | 'points' | 'absolute' | 'new' | 'none'
  /** Which way is good. */
  better: 'up' | 'down' | 'neutral'
}

/** How each figure is compared. */
const DELTAS: Record<Stat, Pick<Delta, 'kind' | 'better'>> = {
  totalLinks: { kind: 'relative', better: 'up' },
  completedLinks: { kind: 'relative', better: 'up' },
  deletedLinks: { kind: 'relative', better: 'neutral' },
  pendingProcessing: { kind: 'absolute', better: 'down' },
  failedProcessing: { kind: 'absolute', better: 'down' },
  linksToday: { kind: 'relative', better: 'up' },
  linksThisWeek: { kind: 'relative', better: 'up' },
  interactionsToday: { kind: 'relative', better: 'up' },
  successRate: { kind: 'points', better: 'up' },
  avgMs: { kind: 'relative', better: 'down' },
  p50Ms: { kind: 'relative', better: 'down' },
  p95Ms: { kind: 'relative', better: 'down' },
  p99Ms: { kind: 'relative', better: 'down' },
}

/** The change of a figure between two values of it; null unless both are known. */
export const deltaOf = (figure: Stat, now: number | null, before: number | null): Delta | null => {
  if (now === null || before === null) return null
  const { kind, better } = DELTAS[figure]
  if (now === before) return { now, before, change: 0, kind: 'none', better }
  if (kind !== 'relative') return { now, before, change: now - before, kind, better }
  if (before === 0) return { now, before, change: null, kind: 'new', better }
  return { now, before, change: (now - before) / before, kind, better }
}

/** Which way a figure went. */
export const directionOf = ({ kind, change }: Delta): 'up' | 'down' | 'none' => {
  if (kind === 'new') return 'up'
  if (kind === 'none' || change === null || change === 0) return 'none'
  return change > 0 ? 'up' : 'down'
}

/** Whether the way that a figure went is the good one. */
export const verdictOf = (delta: Delta): 'better' | 'worse' | 'neutral' => {
  const direction = directionOf(delta)
  if (delta.better === 'neutral' || direction === 'none') return 'neutral'
  return direction === delta.better ? 'better' : 'worse'
}
