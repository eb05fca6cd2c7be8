import { expect, test } from 'vitest'
import { formatHistoryPoint } from '../../src/model/formatHistoryPoint.ts'

const at = Date.UTC(2026, 10, 22, 23, 30)

test('a point is the viewer’s day and hour', () => {
  expect(formatHistoryPoint(at, 'en-US', 'UTC', 'day', 'short')).toBe('Nov 22')
  expect(formatHistoryPoint(at, 'en-US', 'Asia/Tokyo', 'day', 'short')).toBe('Nov 23')
  expect(formatHistoryPoint(at, 'en-GB', 'Asia/Kathmandu', 'hour', 'short')).toBe('5:15')
  expect(formatHistoryPoint(at, 'en-GB', 'UTC', 'day', 'full')).toBe('Sunday, 22 November 2026')
  expect(formatHistoryPoint(at, 'en-GB', 'UTC', 'hour', 'date')).toBe('22 Nov 2026')
  expect(formatHistoryPoint(at, 'en-GB', 'UTC', 'hour', 'row')).toBe('22 Nov, 23:30')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])('%d is no instant', (wrong) => {
  expect(formatHistoryPoint(wrong, 'en-US', 'UTC', 'day', 'full')).toBe('—')
})
