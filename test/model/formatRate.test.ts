import { expect, test } from 'vitest'
import { formatPoints, formatRate } from '../../src/model/formatRate.ts'

test.each([
  [0, '0%'],
  [1e-12, '<0.1%'],
  [0.000_49, '<0.1%'],
  [0.000_5, '0.1%'],
  [0.084, '8.4%'],
  [0.5, '50.0%'],
  [856 / 909, '94.2%'],
  [0.999, '99.9%'],
  [0.9996, '99.9%'],
  [0.999_999_9, '99.9%'],
  [1, '100%'],
  [12.5, '1,250.0%'],
])('a rate of %d reads %s', (rate, shown) => {
  expect(formatRate(rate, 'en-US')).toBe(shown)
})

test('below all never reads as all, above none never as none', () => {
  for (let part = 1; part < 20_000; part += 1) {
    const shown = formatRate(part / 20_000, 'en-US')
    expect(shown).not.toMatch(/^(100(\.0)?|0(\.0)?)%$/)
  }
})

test('percent is written as the locale does', () => {
  expect(formatRate(0.942, 'de-DE')).toBe('94,2\u00a0%')
  expect(formatRate(1, 'de-DE')).toBe('100\u00a0%')
  expect(formatRate(0.942, 'ar-EG')).toContain('٩٤٫٢')
})

test.each([
  [0.012, '1.2'],
  [0.1, '10.0'],
  [0.000_4, '<0.1'],
  [0, '0.0'],
])('%d in points is %s', (points, shown) => {
  expect(formatPoints(points, 'en-US')).toBe(shown)
})

test.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%s is unknown, which is not 0',
  (unknown) => {
    expect(formatRate(unknown, 'en-US')).toBe('—')
    expect(formatPoints(unknown, 'en-US')).toBe('—')
  },
)
