import type { SeriesPoint } from '../../src/components/index.ts'

/** Four days: one before tracking, two that are over, and one in progress. */
export const fourDays: SeriesPoint[] = [
  { key: '2026-11-19', count: null, previous: null, partial: false },
  { key: '2026-11-20', count: 1200, previous: null, partial: false },
  { key: '2026-11-21', count: 0, previous: 3, partial: false },
  { key: '2026-11-22', count: 34, previous: 1000, partial: true },
]
