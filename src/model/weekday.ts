import { invalidOption } from './invalidOption.ts'

/** A day of the week as date-fns counts it: 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Throws unless the value is a {@link Weekday}. */
export const assertWeekday = (weekStartsOn: number): void => {
  if (Number.isInteger(weekStartsOn) && weekStartsOn >= 0 && weekStartsOn <= 6) return
  throw invalidOption(
    'weekStartsOn',
    weekStartsOn,
    'Give a whole number from 0 (Sunday) to 6 (Saturday), or leave it out for the week of the locale.',
  )
}
