import { binMiddle, binStart } from './durationBin.ts'

/** How many durations fell into each bin (durationBin.ts), from bin 0. */
export type Histogram = readonly number[]

/** A piece of a distribution: durations of `[fromMs, toMs)`. */
export interface DistributionBin {
  fromMs: number
  toMs: number
  count: number
}

const MOST_BINS = 40

/** Whether durations are so few that figures of them say little: some, and less than 20. */
export const areFew = (samples: number): boolean => samples > 0 && samples < 20

/**
 * The ⌈p·n⌉-th smallest duration in ms, within 1 % of it; null when there is none.
 *
 * @param p from 0 to 1, such as 0.95
 */
export const quantileOf = (histogram: Histogram, p: number): number | null => {
  const samples = histogram.reduce((sum, count) => sum + count, 0)
  const rank = Math.max(1, Math.ceil(p * samples))
  let seen = 0
  const bin = histogram.findIndex((count) => {
    seen += count
    return seen >= rank
  })
  return bin === -1 ? null : binMiddle(bin)
}

/** Two histograms in one. */
export const mergedHistogram = (one: Histogram, other: Histogram): Histogram => {
  const [long, short] = one.length < other.length ? [other, one] : [one, other]
  return long.map((count, bin) => count + (short[bin] ?? 0))
}

/** The bins merged to at most 40: half-open, ascending, without gaps. */
export const distributionOf = (histogram: Histogram): DistributionBin[] => {
  const first = histogram.findIndex((count) => count > 0)
  if (first === -1) return []
  const bins = histogram.findLastIndex((count) => count > 0) - first + 1
  const width = Math.ceil(bins / MOST_BINS)
  return Array.from({ length: Math.ceil(bins / width) }, (_, index) => {
    const [from, to] = [first + index * width, first + (index + 1) * width]
    const count = histogram.slice(from, to).reduce((sum, each) => sum + each, 0)
    return { fromMs: binStart(from), toMs: binStart(to), count }
  })
}
