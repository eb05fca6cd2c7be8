import type { DistributionBin } from '../src/components/index.ts'

const COUNTS = [
  1, 0, 3, 5, 9, 14, 22, 31, 44, 58, 66, 75, 82, 79, 71, 64, 52, 47, 33, 28, 19, 14, 11, 8, 6, 4, 3,
  2, 2, 1, 0, 1, 1,
]

/** Durations from 150 ms to half a minute, most of them near two seconds. */
const distribution: DistributionBin[] = COUNTS.map((count, index) => ({
  fromMs: 150 * 1.175 ** index,
  toMs: 150 * 1.175 ** (index + 1),
  count,
}))

/** How processing went in a month with a few failures. */
export const performance = {
  completed: 856,
  failed: 53,
  cancelled: 12,
  successRate: 856 / 909,
  avgMs: 1_684,
  p50Ms: 1_190,
  p95Ms: 4_820,
  p99Ms: 9_410,
  samples: 856,
  distribution,
}
