import { binMiddle, binStart } from './durationBin.ts'

/** How many durations fell into a bin. */
export interface BinCount {
  bin: number
  count: number
}

/** A piece of a distribution: durations of `[fromMs, toMs)`. */
export interface DistributionBin {
  fromMs: number
  toMs: number
  count: number
}

const MOST_BINS = 40

/**
 * The ⌈p·n⌉-th smallest duration in ms, within 1 % of it; null when there is none.
 *
 * @param bins ascending
 * @param p from 0 to 1, such as 0.95
 */
export const quantileOf = (bins: readonly BinCount[], p: number): number | null => {
  const samples = bins.reduce((sum, { count }) => sum + count, 0)
  const rank = Math.max(1, Math.ceil(p * samples))
  let seen = 0
  for (const { bin, count } of bins) {
    seen += count
    if (seen >= rank) return binMiddle(bin)
  }
  return null
}

/** The bins of several histograms in one, ascending as they are. */
export const mergedBins = (histograms: readonly (readonly BinCount[])[]): readonly BinCount[] => {
  const [first = [], ...others] = histograms
  if (others.length === 0) return first
  const counts = new Map<number, number>()
  for (const { bin, count } of histograms.flat()) counts.set(bin, (counts.get(bin) ?? 0) + count)
  return [...counts]
    .map(([bin, count]) => ({ bin, count }))
    .sort((one, other) => one.bin - other.bin)
}

/** The bins merged to at most 40: half-open, ascending, without gaps. */
export const distributionOf = (bins: readonly BinCount[]): DistributionBin[] => {
  const first = bins[0]?.bin
  const last = bins.at(-1)?.bin
  if (first === undefined || last === undefined) return []
  const width = Math.ceil((last - first + 1) / MOST_BINS)
  const merged = Array.from({ length: Math.ceil((last - first + 1) / width) }, (_, index) => ({
    fromMs: binStart(first + index * width),
    toMs: binStart(first + (index + 1) * width),
    count: 0,
  }))
  for (const { bin, count } of bins) {
    const into = merged[Math.floor((bin - first) / width)]
    if (into) into.count += count
  }
  return merged
}
