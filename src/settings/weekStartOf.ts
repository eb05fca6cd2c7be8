import type { Weekday } from '../model/weekday.ts'

interface WeekInfo {
  /** 1 = Monday … 7 = Sunday. */
  firstDay: number
}

/** The day that weeks start on in a locale, as far as the runtime knows; else Monday. */
export const weekStartOf = (locale: string): Weekday => {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => WeekInfo
    weekInfo?: WeekInfo
  }
  const firstDay = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1
  return (firstDay % 7) as Weekday
}
