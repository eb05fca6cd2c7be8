import { expect, test } from 'vitest'
import { distributionOf, mergedHistogram } from '../../src/model/histogram.ts'

/** A histogram of durations in so many bins, after some that hold none. */
const upTo = (count: number) => [0, 0, ...Array.from({ length: count }, () => 1)]

test('a distribution has at most 40 bins, however many durations lie between', () => {
  for (let count = 1; count <= 400; count += 1) {
    const distribution = distributionOf(upTo(count))
    expect(distribution.length, `${count} bins`).toBeLessThanOrEqual(40)
    expect(distribution.reduce((sum, bin) => sum + bin.count, 0)).toBe(count)
  }
  expect(distributionOf(upTo(40))).toHaveLength(40)
})

test('two histograms in one count what both hold, however long they are', () => {
  expect(mergedHistogram([0, 1, 0, 2], [3, 1])).toEqual([3, 2, 0, 2])
  expect(mergedHistogram([3, 1], [0, 1, 0, 2])).toEqual([3, 2, 0, 2])
  expect(mergedHistogram([], [0, 1])).toEqual([0, 1])
  expect(mergedHistogram([0, 1], [])).toEqual([0, 1])
})

test('of no durations there is no distribution', () => {
  expect(distributionOf([])).toEqual([])
  expect(distributionOf([0, 0])).toEqual([])
})
