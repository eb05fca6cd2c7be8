import { describe, expect, test } from 'vitest'
import { BUCKET_MS } from '../../src/model/bucket.ts'
import { addDays, dayOf, startOfDay, startOfWeek } from '../../src/model/day.ts'
import { localDate } from './localDate.ts'

// Both hemispheres, 30 and 45 minutes off, half an hour of daylight saving, midnights that do not
// exist (Beirut, Santiago, Cairo), clocks that go back over midnight (Havana, Azores), a day that
// a zone skipped (Apia), both ends of the date line.
const ZONES = {
  UTC: ['2026-11-22'],
  'Europe/Berlin': ['2026-03-29', '2026-10-25'],
  'America/New_York': ['2026-03-08', '2026-11-01'],
  'America/St_Johns': ['2026-03-08', '2010-11-07'],
  'America/Havana': ['2026-03-08', '2026-11-01'],
  'America/Santiago': ['2026-04-05', '2026-09-06'],
  'Atlantic/Azores': ['2026-03-29', '2026-10-25'],
  'Asia/Beirut': ['2026-03-29', '2026-10-25'],
  'Africa/Cairo': ['2026-04-24', '2026-10-30'],
  'Asia/Kathmandu': ['2026-11-22'],
  'Australia/Lord_Howe': ['2026-04-05', '2026-10-04'],
  'Pacific/Chatham': ['2026-04-05', '2026-09-27'],
  'Pacific/Apia': ['2011-12-30'],
  'Pacific/Kiritimati': ['2026-11-22'],
  'America/Toronto': ['1919-03-31'],
}

const firstInstantOf = (day: string, timeZone: string): number => {
  let at = Date.parse(`${day}T00:00Z`) - 36 * 3_600_000
  while (localDate(at, timeZone) < day) at += BUCKET_MS
  return at
}

describe('startOfDay is the first instant whose local date is that day or later', () => {
  test.each(Object.entries(ZONES))('%s', (timeZone, days) => {
    for (const middle of days) {
      for (let step = -3; step <= 3; step += 1) {
        const day = addDays(middle, step)
        const start = startOfDay(day, timeZone)
        expect([day, new Date(start)]).toEqual([day, new Date(firstInstantOf(day, timeZone))])
      }
    }
  })
})

test('a day that a zone skipped is empty', () => {
  expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-31', 'Pacific/Apia'))
})

test('dayOf is the local date, up to the last millisecond', () => {
  const midnight = startOfDay('2026-11-22', 'America/New_York')
  expect(dayOf(midnight, 'America/New_York')).toBe('2026-11-22')
  expect(dayOf(midnight - 1, 'America/New_York')).toBe('2026-11-21')
})

test('days step by calendar, over month, year and leap day', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
  expect(addDays('2026-03-29', -29)).toBe('2026-02-28')
})

test('a week starts on any day asked for', () => {
  // 2026-11-22 is a Sunday.
  const starts = [0, 1, 2, 3, 4, 5, 6].map((weekday) => startOfWeek('2026-11-22', weekday))
  expect(starts).toEqual([
    '2026-11-22',
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
  ])
})
