import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { addDays, dateOf, dayStart } from '../oracle/time.ts'

/** Where a sequence plays: a zone, and an instant at which its clocks do something of interest. */
export interface Scene {
  timeZone: string
  change: number
}

/** A year of each: its changes of offset, or its beginning where there are none. */
const YEARS: readonly [timeZone: string, year: number][] = [
  ['UTC', 2026],
  ['America/New_York', 2026],
  ['Europe/London', 2025],
  ['Australia/Sydney', 2026],
  // 30 and 45 minutes off, with and without daylight saving.
  ['Asia/Kolkata', 2026],
  ['Asia/Kathmandu', 2026],
  ['Australia/Eucla', 2026],
  ['Australia/Adelaide', 2025],
  ['America/St_Johns', 2026],
  ['Pacific/Chatham', 2025],
  // Clocks that change by 30 minutes, by two hours, for a month, or only once.
  ['Australia/Lord_Howe', 2026],
  ['Antarctica/Troll', 2025],
  ['Africa/Casablanca', 2025],
  ['Asia/Pyongyang', 2015],
  ['America/Caracas', 2016],
  // Days that never were.
  ['Pacific/Apia', 2011],
  ['Pacific/Fakaofo', 2011],
  ['Pacific/Kwajalein', 1993],
  // Days that do not begin at midnight, or have two of them, or end twice.
  ['America/Santiago', 2025],
  ['America/Sao_Paulo', 2018],
  ['America/Asuncion', 2024],
  ['America/Havana', 2026],
  ['America/Nuuk', 2024],
  ['Asia/Beirut', 2025],
  ['Asia/Tehran', 2022],
  ['Africa/Cairo', 2024],
  ['Atlantic/Azores', 2026],
]

const changesIn = ([timeZone, year]: (typeof YEARS)[number]): Scene[] => {
  const from = Temporal.ZonedDateTime.from({ timeZone, year, month: 1, day: 1 })
  const changes: Scene[] = []
  for (
    let next = from.getTimeZoneTransition('next');
    next?.year === year;
    next = next.getTimeZoneTransition('next')
  ) {
    changes.push({ timeZone, change: next.epochMilliseconds })
  }
  return changes.length > 0 ? changes : [{ timeZone, change: from.epochMilliseconds }]
}

const scenes = YEARS.flatMap(changesIn)

export const QUARTER = 15 * 60_000

/** A whole number of quarter hours, a border more often than not, and seldom just beside it. */
const offset = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(0, 0, 1, -1, 2, -2, 4, -4) },
      { weight: 2, arbitrary: fc.integer({ min: -100, max: 100 }) },
    ),
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(0, 0, 0, 1, -1) },
      { weight: 3, arbitrary: fc.nat({ max: QUARTER - 1 }) },
    ),
  )
  .map(([quarters, ms]) => quarters * QUARTER + ms)

/** How many days a change lies back, so that it falls into, out of and onto the ends of a range. */
const daysAgo = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 7) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(-1, 2, 6, 8, 13, 14, 29, 30, 59, 60, 89, 90, 180, 364, 365, 366),
  },
  { weight: 1, arbitrary: fc.nat({ max: 800 }) },
)

const DAY = 86_400_000

/** A scene, and when it is looked at: near the change, or the change near the end of a range. */
export const scene: fc.Arbitrary<Scene & { now: number }> = fc
  .tuple(fc.constantFrom(...scenes), daysAgo, offset)
  .map(([{ timeZone, change }, days, beside]) => ({
    timeZone,
    change,
    now: change + days * DAY + beside,
  }))

/** An instant told by what it is near, so that it can be drawn before the scene is known. */
export type Moment = (scene: Scene & { now: number }, previous: number) => number

const named = (name: string, moment: Moment): Moment =>
  Object.assign(moment, { [fc.toStringMethod]: () => name })

const nearDay = fc
  .tuple(daysAgo, offset)
  .map(([days, beside]) =>
    named(
      `near the start of ${days} days ago`,
      ({ now, timeZone }) => dayStart(addDays(dateOf(now, timeZone), -days), timeZone) + beside,
    ),
  )

const nearChange = offset.map((beside) => named('near the change', ({ change }) => change + beside))

const nearNow = fc
  .tuple(daysAgo, offset)
  .map(([days, beside]) => named('near now', ({ now }) => now - days * DAY + beside))

/** So long after the entry before: what becomes a duration. */
const afterPrevious = fc
  .constantFrom(0, 0, 1, -1, 37, 900, 5_000, 61_000, QUARTER, 3_600_000, 5 * 3_600_000, 3 * DAY)
  .map((ms) => named(`${ms} ms after`, (_, previous) => previous + ms))

const faraway = fc
  .constantFrom(0, -1, 8.64e15, -8.64e15, Date.UTC(2100, 0, 1), Date.UTC(1971, 0, 1))
  .map((at) => named(`${at}`, () => at))

export const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 12, arbitrary: nearDay },
  { weight: 8, arbitrary: nearNow },
  { weight: 5, arbitrary: nearChange },
  { weight: 12, arbitrary: afterPrevious },
  { weight: 1, arbitrary: faraway },
)
