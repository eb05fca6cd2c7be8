import { expect, test } from 'vitest'
import { BUCKET_MS } from '../../src/model/bucket.ts'
import { RANGES, type Range } from '../../src/model/range.ts'
import { pointsOf } from '../../src/model/rangePoints.ts'
import { localTime } from './localDate.ts'

const at = (iso: string) => Date.parse(iso)
const current = (range: Range, now: string, timeZone: string, weekStartsOn = 1) => {
  const points = pointsOf(range, { now: at(now), timeZone, weekStartsOn })
  return points.slice(points.length / 2)
}
const ZONES = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia']

test('points follow one another without a gap, on buckets, and the last holds now', () => {
  for (const range of RANGES) {
    for (const timeZone of ZONES) {
      for (const now of ['2026-04-05T01:10Z', '2026-11-01T06:59:59Z', '2011-12-31T11:00Z']) {
        const points = pointsOf(range, { now: at(now), timeZone, weekStartsOn: 0 })
        const label = `${range} ${timeZone} ${now}`
        for (const [index, { start, end }] of points.entries()) {
          expect(start % BUCKET_MS, label).toBe(0)
          const next = points[index + 1]
          // The first week of a year may be cut: what is before it is not compared.
          if (next && !(range === '1y' && index === points.length / 2 - 1)) {
            expect(next.start, label).toBe(end)
          }
        }
        const last = points.at(-1)
        expect(last?.start, label).toBeLessThanOrEqual(at(now))
        expect(last?.end, label).toBeGreaterThan(at(now))
      }
    }
  }
})

test.each([
  ['7d', 7],
  ['30d', 30],
  ['90d', 90],
] as const)('%s is today and the days before it', (range, count) => {
  const points = current(range, '2026-11-23T03:00Z', 'America/New_York')
  expect(points).toHaveLength(count)
  expect(points.at(-1)?.key).toBe('2026-11-22')
  for (const { key, start } of points) {
    expect(localTime(start, 'America/New_York')).toBe(`${key}T00:00`)
  }
})

test('both days of a change of clocks exist, once, with their own length', () => {
  const hours = (now: string) =>
    current('7d', now, 'Europe/Berlin').map(({ start, end }) => (end - start) / 3_600_000)
  expect(hours('2026-03-31T12:00Z')).toEqual([24, 24, 24, 24, 23, 24, 24])
  expect(hours('2026-10-27T12:00Z')).toEqual([24, 24, 24, 24, 25, 24, 24])
})

test('a day that a zone skipped is a point of no length', () => {
  const points = current('7d', '2012-01-02T00:00Z', 'Pacific/Apia')
  const skipped = points.find(({ key }) => key === '2011-12-30')
  expect(skipped && skipped.end - skipped.start).toBe(0)
})

test('24 hours begin at local minute 0 and at every change of offset', () => {
  const berlin = current('24h', '2026-10-25T09:10Z', 'Europe/Berlin').map(({ key }) => key)
  expect(berlin).toHaveLength(24)
  expect(berlin).toContain('2026-10-25T02:00+02:00')
  expect(berlin).toContain('2026-10-25T02:00+01:00')
  expect(berlin.at(-1)).toBe('2026-10-25T10:00+01:00')
  const lordHowe = current('24h', '2026-04-05T01:00Z', 'Australia/Lord_Howe').map(({ key }) => key)
  expect(lordHowe.slice(12, 15)).toEqual([
    '2026-04-05T01:00+11:00',
    '2026-04-05T01:30+10:30',
    '2026-04-05T02:00+10:30',
  ])
  const kathmandu = current('24h', '2026-11-22T12:00Z', 'Asia/Kathmandu')
  expect(kathmandu.at(-1)).toEqual({
    key: '2026-11-22T17:00+05:45',
    start: at('2026-11-22T11:15Z'),
    end: at('2026-11-22T12:15Z'),
  })
})

test('a year is 365 days by weeks: the first may be cut, the last ends with today', () => {
  const points = current('1y', '2026-11-20T12:00Z', 'UTC')
  expect(points[0]).toEqual({
    key: '2025-11-21',
    start: at('2025-11-21T00:00Z'),
    end: at('2025-11-24T00:00Z'),
  })
  expect(points[1]?.key).toBe('2025-11-24')
  expect(points.at(-1)).toEqual({
    key: '2026-11-16',
    start: at('2026-11-16T00:00Z'),
    end: at('2026-11-21T00:00Z'),
  })
  expect((points.at(-1)?.end ?? 0) - (points[0]?.start ?? 0)).toBe(365 * 86_400_000)
})

test('weeks start on the day asked for', () => {
  expect(current('1y', '2026-11-20T12:00Z', 'UTC', 0).at(-1)?.key).toBe('2026-11-15')
  expect(current('1y', '2026-11-20T12:00Z', 'UTC', 6).at(-1)?.key).toBe('2026-11-14')
})

test.each([
  ['Africa/Monrovia', '1970-01-01T00:10Z'],
  ['Europe/Berlin', '0001-02-01T00:00Z'],
])('a clock set to when %s was off by odd minutes has its hours too', (timeZone, now) => {
  const points = current('24h', now, timeZone)
  expect(points).toHaveLength(24)
  expect(points.at(-1)?.end).toBeGreaterThan(at(now))
  expect(points.every(({ start, end }) => end - start === 3_600_000)).toBe(true)
})
