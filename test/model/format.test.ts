import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOf, formatAgo, formatInstant } from '../../src/model/formatInstant.ts'
import { formatCount, formatShare } from '../../src/model/formatNumber.ts'
import { formatPointKey } from '../../src/model/formatPointKey.ts'
import { integerTicks, sparseTicks } from '../../src/model/ticks.ts'

test('a count follows the locale; what is not known is never 0', () => {
  expect(formatCount(1234, 'en-US')).toBe('1,234')
  expect(formatCount(1234, 'de-DE')).toBe('1.234')
  expect(formatCount(0, 'en-US')).toBe('0')
  for (const unknown of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(formatCount(unknown, 'en-US')).toBe('—')
  }
})

test('a share below all never reads 100 %, above none never 0 %', () => {
  expect(formatShare(0, 'en-US')).toBe('0%')
  expect(formatShare(0.0004, 'en-US')).toBe('<1%')
  expect(formatShare(0.19, 'en-US')).toBe('19%')
  expect(formatShare(0.9999, 'en-US')).toBe('99%')
  expect(formatShare(1, 'en-US')).toBe('100%')
  expect(formatShare(Number.NaN, 'en-US')).toBe('—')
})

describe('how long ago', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  test.each([
    [59_999, null],
    [-1, null],
    [60_000, '1 minute ago'],
    [3_599_999, '59 minutes ago'],
    [2 * 3_600_000, '2 hours ago'],
    [26 * 3_600_000, '1 day ago'],
    [45 * 86_400_000, '1 month ago'],
    [800 * 86_400_000, '2 years ago'],
  ])('%i ms is %j', (ms, ago) => {
    expect(formatAgo(now - ms, now, 'en-US')).toBe(ago)
  })

  test('an age differs when its words do, and only then', () => {
    const ms = fc.integer({ min: -60_000, max: 3 * 365 * 86_400_000 })
    const near = fc.tuple(ms, fc.integer({ min: 0, max: 120_000 }))
    fc.assert(
      fc.property(near, ([before, more]) => {
        const [one, other] = [now - before, now - before - more] as const
        const isSame = formatAgo(one, now, 'en-US') === formatAgo(other, now, 'en-US')
        expect(ageOf(one, now) === ageOf(other, now)).toBe(isSame)
      }),
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])('%d is no instant', (at) => {
    expect(formatAgo(at, now, 'en-US')).toBe('—')
    expect(formatInstant(at, 'en-US', 'UTC')).toBe('—')
  })
})

test('the key of a point is local already: no zone moves it', () => {
  expect(formatPointKey('2026-11-01', 'en-US', 'short')).toBe('Nov 1')
  expect(formatPointKey('2026-11-01', 'en-GB', 'full')).toBe('Sunday, 1 November 2026')
  expect(formatPointKey('2026-10-25T02:00+02:00', 'en-GB', 'short')).toBe('2:00')
  expect(formatPointKey('nonsense', 'en-US', 'short')).toBe('—')
})

test('ticks are whole numbers from 0 to the first that reaches the highest', () => {
  expect(integerTicks(0)).toEqual([0, 1])
  expect(integerTicks(3)).toEqual([0, 1, 2, 3])
  expect(integerTicks(54)).toEqual([0, 20, 40, 60])
  expect(integerTicks(1_000)).toEqual([0, 500, 1_000])
  for (let max = 0; max < 3_000; max += 1) {
    const ticks = integerTicks(max)
    expect(ticks.every(Number.isInteger)).toBe(true)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
    expect(ticks.length).toBeLessThanOrEqual(5)
  }
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d needs no ticks beyond 1', (max) => {
  expect(integerTicks(max)).toEqual([0, 1])
})

test('sparse ticks keep the last', () => {
  const keys = Array.from({ length: 30 }, (_, index) => String(index + 1))
  expect(sparseTicks(keys, 5)).toEqual(['6', '12', '18', '24', '30'])
  expect(sparseTicks(keys, 0)).toEqual(['30'])
  expect(sparseTicks([], 5)).toEqual([])
})
