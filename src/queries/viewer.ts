import { assertDay, type DayKey } from '../model/day.ts'
import { assertDomain } from '../model/domain.ts'
import { assertNow } from '../model/instant.ts'
import { assertTimeZone } from '../model/timeZone.ts'
import { assertWeekday, type Weekday } from '../model/weekday.ts'

/** Whose present a query is about, and what of it they selected. */
export interface ViewerOptions {
  /** The instant that counts as now, in epoch ms. */
  now: number
  /** An IANA time zone; its days are counted. Default: the runtime's. */
  timeZone?: string
  /** The day that weeks start on, 0 = Sunday … 6 = Saturday. Default: 1, Monday. */
  weekStartsOn?: Weekday
  /**
   * Narrows to the links of a domain, as topDomains names it, and to the attempts and interactions
   * that were recorded under it; topDomains itself, the last event and facts that could not be
   * counted stay as they are. Default: all.
   */
  domain?: string
  /**
   * A viewer's day, `YYYY-MM-DD`: attempts and failures that ended on it, in place of a range, and
   * domains by the links created on it; totals and series stay as they are. Default: none.
   */
  day?: DayKey
}

/** The viewer with defaults filled in. Throws a RangeError that names what cannot be used. */
export const viewerOf = ({ now, timeZone, weekStartsOn, domain, day }: ViewerOptions) => {
  const viewer = {
    now,
    timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    weekStartsOn: weekStartsOn ?? 1,
    domain,
    day,
  }
  assertNow(viewer.now)
  assertTimeZone(viewer.timeZone)
  assertWeekday(viewer.weekStartsOn)
  if (domain !== undefined) assertDomain(domain)
  if (day !== undefined) assertDay(day)
  return viewer
}
