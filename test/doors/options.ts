import { STATS } from '../../src/queries/index.ts'
import { megabyte } from './megabyte.ts'

/** An option: what it must not be, each with how the error tells it, how to mend it, and its limits. */
interface Option {
  mend: string
  wrong: readonly (readonly [value: unknown, told: string])[]
  right: readonly unknown[]
}

const ROWS: Option = {
  mend: 'Give a whole number of rows, 1 or more.',
  wrong: [
    [0, '0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [2 ** 53, '9007199254740992'],
    ['10', '"10"'],
    [null, 'null'],
  ],
  right: [1, Number.MAX_SAFE_INTEGER],
}

const NO_RANGE = [
  ['2w', '"2w"'],
  ['', '""'],
  [7, '7'],
  [null, 'null'],
  [['7d'], 'an array'],
  ['toString', '"toString"'],
  [megabyte, `"${'x'.repeat(40)}…"`],
] as const

/** Every option of the queries, by its name; `rangeOrAll` is a `range` that can be of everything. */
export const options: Record<string, Option> = {
  now: {
    mend: 'Give the instant in epoch milliseconds, such as Date.now().',
    wrong: [
      [undefined, 'undefined'],
      [null, 'null'],
      [Number.NaN, 'NaN'],
      [Number.POSITIVE_INFINITY, 'Infinity'],
      [8.64e15, '8640000000000000'],
      [-8.64e15, '-8640000000000000'],
      ['1790000000000', '"1790000000000"'],
      [new Date(0), 'a Date'],
    ],
    right: [0, -1, 0.5, Date.parse('0001-01-02T00:00Z'), Date.parse('9999-12-30T00:00Z')],
  },
  timeZone: {
    mend: 'Give an IANA name such as "Europe/Berlin", or leave it out for the zone of the runtime.',
    wrong: [
      ['', '""'],
      ['Mars/Olympus', '"Mars/Olympus"'],
      ['GMT+1', '"GMT+1"'],
      ['+05:07', '"+05:07"'],
      [5, '5'],
      [['UTC'], 'an array'],
      [megabyte, `"${'x'.repeat(40)}…"`],
    ],
    right: [undefined, 'UTC', 'europe/berlin', 'Etc/GMT+5', '+05:30', 'Africa/Monrovia'],
  },
  weekStartsOn: {
    mend: 'Give a whole number from 0 (Sunday) to 6 (Saturday), or leave it out for the week of the locale.',
    wrong: [
      [-1, '-1'],
      [7, '7'],
      [0.5, '0.5'],
      [Number.NaN, 'NaN'],
      ['1', '"1"'],
      ['Monday', '"Monday"'],
    ],
    right: [undefined, 0, 6],
  },
  domain: {
    mend: 'Give one as topDomains lists it, such as "github.com" or "(unknown)", or leave it out for all.',
    wrong: [
      ['', '""'],
      [7, '7'],
      [null, 'null'],
      [['github.com'], 'an array'],
    ],
    right: [undefined, ' ', 'nobody.example', '(unknown)', `'; --`, megabyte],
  },
  day: {
    mend: 'Give a day of the calendar as YYYY-MM-DD, such as "2026-11-22".',
    wrong: [
      ['', '""'],
      ['today', '"today"'],
      ['2026-2-1', '"2026-2-1"'],
      ['2026-02-30', '"2026-02-30"'],
      ['2027-02-29', '"2027-02-29"'],
      ['2026-11-22T00:00', '"2026-11-22T00:00"'],
      ['0000-01-01', '"0000-01-01"'],
      ['+012026-01-01', '"+012026-01-01"'],
      [20261122, '20261122'],
      [null, 'null'],
      [new Date(0), 'a Date'],
    ],
    right: [undefined, '2028-02-29', '2011-12-30', '0001-01-03', '9999-12-29'],
  },
  range: {
    mend: 'Give one of "24h", "7d", "30d", "90d", "1y".',
    wrong: [...NO_RANGE, ['all', '"all"']],
    right: [undefined, '24h', '7d', '30d', '90d', '1y'],
  },
  rangeOrAll: {
    mend: 'Give one of "24h", "7d", "30d", "90d", "1y", "all".',
    wrong: NO_RANGE,
    right: [undefined, '24h', '7d', '30d', '90d', '1y', 'all'],
  },
  limit: ROWS,
  figure: {
    mend: `Give one of ${STATS.join(', ')}.`,
    wrong: [
      [undefined, 'undefined'],
      [null, 'null'],
      ['', '""'],
      ['links', '"links"'],
      ['toString', '"toString"'],
    ],
    right: STATS,
  },
  period: {
    mend: 'Give a whole number of calendar days from 1 to 366.',
    wrong: [
      [0, '0'],
      [-7, '-7'],
      [1.5, '1.5'],
      [367, '367'],
      [Number.NaN, 'NaN'],
      [Number.POSITIVE_INFINITY, 'Infinity'],
      ['7', '"7"'],
      [null, 'null'],
    ],
    right: [undefined, 1, 366],
  },
  state: {
    mend: 'Give one of "failed", "retrying", "recovered", or leave it out for all.',
    wrong: [
      ['', '""'],
      ['all', '"all"'],
      ['toString', '"toString"'],
      [null, 'null'],
      [['failed'], 'an array'],
    ],
    right: [undefined, 'failed', 'retrying', 'recovered'],
  },
  includeDeleted: {
    mend: 'Give true or false.',
    wrong: [
      ['false', '"false"'],
      [0, '0'],
      [null, 'null'],
    ],
    right: [undefined, true, false],
  },
}

/** The name that an option has for the caller. */
export const nameOf = (option: string): string => (option === 'rangeOrAll' ? 'range' : option)

/** The whole error for an option that cannot be used. */
export const says = (option: string, told: string): string =>
  `livestore-telemetry: ${nameOf(option)} is ${told}, which cannot be used. ${options[option]?.mend}`
