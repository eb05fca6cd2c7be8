import { expect, test } from 'vitest'
import { formatDuration } from '../../src/model/formatDuration.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [0, '0 ms'],
  [0.4, '0 ms'],
  [340, '340 ms'],
  [999.4, '999 ms'],
  [999.5, '1 sec'],
  [SECOND, '1 sec'],
  [1_940, '1.9 sec'],
  [2_000, '2 sec'],
  [59_949, '59.9 sec'],
  [59_950, '1 min'],
  [MINUTE, '1 min'],
  [89_999, '1 min'],
  [90_000, '2 min'],
  [59.4 * MINUTE, '59 min'],
  [59.5 * MINUTE, '1 hr'],
  [HOUR, '1 hr'],
  [90 * MINUTE, '1.5 hr'],
  [47.94 * HOUR, '47.9 hr'],
  [47.96 * HOUR, '2 days'],
  [2 * DAY, '2 days'],
  [61 * HOUR, '2.5 days'],
  [1_000 * DAY, '1,000 days'],
])('%d ms reads "%s"', (ms, shown) => {
  expect(formatDuration(ms, 'en-US')).toBe(shown)
})

test('numbers and units are the locale’s', () => {
  expect(formatDuration(2_300, 'de-DE')).toMatch(/^2,3\sSek\.$/)
  expect(formatDuration(340, 'fr-FR')).toMatch(/^340\sms$/)
  expect(formatDuration(2_300, 'ar-EG')).toContain('٢٫٣')
})

test.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, Number.NEGATIVE_INFINITY])(
  '%s is no duration: unknown, which is not 0',
  (unknown) => {
    expect(formatDuration(unknown, 'en-US')).toBe('—')
  },
)
