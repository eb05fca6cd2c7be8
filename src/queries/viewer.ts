import { assertNow } from '../model/instant.ts'
import { assertTimeZone } from '../model/timeZone.ts'
import { assertWeekday, type Weekday } from '../model/weekday.ts'

/** Whose present a query is about. */
export interface ViewerOptions {
  /** The instant that counts as now, in epoch ms. */
  now: number
  /** An IANA time zone; its days are counted. Default: the runtime's. */
  timeZone?: string
  /** The day that weeks start on, 0 = Sunday … 6 = Saturday. Default: 1, Monday. */
  weekStartsOn?: Weekday
}

/** The viewer with defaults filled in. Throws a RangeError that names what cannot be used. */
export const viewerOf = ({ now, timeZone, weekStartsOn }: ViewerOptions) => {
  const viewer = {
    now,
    timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    weekStartsOn: weekStartsOn ?? 1,
  }
  assertNow(viewer.now)
  assertTimeZone(viewer.timeZone)
  assertWeekday(viewer.weekStartsOn)
  return viewer
}
