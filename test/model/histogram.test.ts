import { expect, test } from 'vitest'
import { distributionOf, mergedBins } from '../../src/model/histogram.ts'

const bins = (...places: readonly number[]) => places.map((bin) => ({ bin, count: 1 }))
const upTo = (count: number) => bins(...Array.from({ length: count }, (_, bin) => bin))

test('a distribution has at most 40 bins, however many durations lie between', () => {
  for (let count = 1; count <= 400; count += 1) {
    const distribution = distributionOf(upTo(count))
    expect(distribution.length, `${count} bins`).toBeLessThanOrEqual(40)
    expect(distribution.reduce((sum, bin) => sum + bin.count, 0)).toBe(count)
  }
  expect(distributionOf(upTo(40))).toHaveLength(40)
})

test('two histograms in one count what both hold, ascending', () => {
  expect(mergedBins(bins(1, 3, 5), bins(0, 3, 4, 9))).toEqual([
    { bin: 0, count: 1 },
    { bin: 1, count: 1 },
    { bin: 3, count: 2 },
    { bin: 4, count: 1 },
    { bin: 5, count: 1 },
    { bin: 9, count: 1 },
  ])
  expect(mergedBins([], bins(2))).toEqual(bins(2))
  expect(mergedBins(bins(2), [])).toEqual(bins(2))
})
