import { expect, test } from 'vitest'
import { currentMetrics$, linksByDay$, stat$, topDomains$ } from '../../src/queries/index.ts'

const now = Date.parse('2026-11-22T12:00Z')

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '10'])(
  'topDomains with a limit of %j says what is accepted',
  (limit) => {
    expect(() => topDomains$({ limit: limit as number })).toThrow(RangeError)
    expect(() => topDomains$({ limit: limit as number })).toThrow(
      /limit is .+, which cannot be used\. Give a whole number of rows, 1 or more\./,
    )
  },
)

const viewerQueries = { currentMetrics$, linksByDay$ } as const

test.each(Object.entries(viewerQueries))('%s names an option that cannot be used', (_, query$) => {
  expect(() => query$({ now, timeZone: 'Mars/Olympus' })).toThrow(
    'timeZone is "Mars/Olympus", which cannot be used. Give an IANA name',
  )
  expect(() => query$({ now, timeZone: '' })).toThrow('timeZone is ""')
  for (const noInstant of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, undefined]) {
    expect(() => query$({ now: noInstant as number, timeZone: 'UTC' })).toThrow(
      /now is .+Give the instant in epoch milliseconds/,
    )
  }
  for (const weekday of [-1, 7, 0.5, Number.NaN]) {
    expect(() => query$({ now, timeZone: 'UTC', weekStartsOn: weekday as 0 })).toThrow(
      /weekStartsOn is .+Give a whole number from 0 \(Sunday\) to 6/,
    )
  }
})

test('linksByDay lists the ranges, stat the figures', () => {
  expect(() => linksByDay$({ now, range: '2w' as '7d' })).toThrow(
    'range is "2w", which cannot be used. Give one of "24h", "7d", "30d", "90d", "1y".',
  )
  expect(() => stat$({ now, figure: 'links' as 'totalLinks' })).toThrow(
    'figure is "links", which cannot be used. Give one of totalLinks,',
  )
})
