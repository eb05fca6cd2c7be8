import { Temporal } from 'temporal-polyfill'

/** Keeps the answers: a sequence of a property asks for the same thousand days again and again. */
const remember = <About extends string | number, Answer>(
  ask: (about: About, timeZone: string) => Answer,
) => {
  const known = new Map<string, Map<About, Answer>>()
  return (about: About, timeZone: string): Answer => {
    const ofZone = known.get(timeZone) ?? new Map<About, Answer>()
    known.set(timeZone, ofZone)
    if (!ofZone.has(about)) ofZone.set(about, ask(about, timeZone))
    return ofZone.get(about) as Answer
  }
}

const QUARTER = 15 * 60_000

/** When the UTC bucket of 15 minutes that holds an instant begins. */
export const bucketStart = (at: number): number => Math.floor(at / QUARTER) * QUARTER

export const bucketEnd = (at: number): number => bucketStart(at) + QUARTER

/** Whether less than a bucket has passed between two instants. */
export const lessThanABucket = (from: number, to: number): boolean => to - from < QUARTER

const zoned = (at: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)

/** The viewer's date, `YYYY-MM-DD`. */
export const dateOf = (at: number, timeZone: string): string =>
  zoned(at, timeZone).toPlainDate().toString()

export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** So many dates, the last of which is given. */
export const datesTo = (last: string, count: number): string[] => {
  const first = Temporal.PlainDate.from(last).subtract({ days: count })
  return Array.from({ length: count }, (_, place) => first.add({ days: place + 1 }).toString())
}

/** A day begins at its first existing instant; one that the zone skipped where the next begins. */
export const dayStart = remember(
  (date, timeZone) =>
    Temporal.PlainDate.from(`${date}`).toZonedDateTime(timeZone).epochMilliseconds,
)

/** How many days of its week are before a date. */
export const daysIntoWeek = (date: string, weekStartsOn: number): number =>
  (Temporal.PlainDate.from(date).dayOfWeek - weekStartsOn + 7) % 7

/** The first date of the week that holds a date. */
export const weekOf = (date: string, weekStartsOn: number): string =>
  addDays(date, -daysIntoWeek(date, weekStartsOn))

/** The same time of the wall clock so many calendar days before, "compatible", as a whole bucket. */
export const daysBefore = (at: number, timeZone: string, days: number): number =>
  bucketStart(zoned(at, timeZone).subtract({ days }).epochMilliseconds)

/** A clock hour begins at local minute 0 and at every change of offset. */
const hourStartOfBucket = remember((at: number, timeZone) => {
  const now = zoned(at, timeZone)
  const onTheHour = zoned(at - now.minute * 60_000, timeZone)
  if (onTheHour.offsetNanoseconds === now.offsetNanoseconds) return onTheHour.epochMilliseconds
  // "previous" is strictly before, and the bucket may begin with the change.
  const changed = now.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  return changed?.epochMilliseconds ?? onTheHour.epochMilliseconds
})

export const hourStart = (at: number, timeZone: string): number =>
  hourStartOfBucket(bucketStart(at), timeZone)

/** `YYYY-MM-DDTHH:mm±hh:mm` */
export const hourKey = remember((at: number, timeZone) =>
  zoned(at, timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
)
