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

/** The bins of two histograms in one, ascending as they are. */
export const mergedBins = (
  one: readonly BinCount[],
  other: readonly BinCount[],
): readonly BinCount[] => {
  const merged: BinCount[] = []
  let place = 0
  for (const added of other) {
    let next = one[place]
    while (next !== undefined && next.bin < added.bin) {
      merged.push(next)
      place += 1
      next = one[place]
    }
    if (next?.bin === added.bin) place += 1
    merged.push(
      next?.bin === added.bin ? { bin: added.bin, count: next.count + added.count } : added,
    )
  }
  return [...merged, ...one.slice(place)]
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
