import type { History, Stocks } from './history.ts'
import type { Options } from './log.ts'
import { wants } from './narrow.ts'
import { dayWindow, holds, type Window } from './ranges.ts'
import { linksThere, stocksNow } from './stocks.ts'
import { addDays, dateOf, dayStart, weekOf } from './time.ts'

export interface Flows {
  linksToday: number
  linksThisWeek: number
  interactionsToday: number
}

/** Links not deleted now, created in a stretch of time. */
export const linksCreated = (history: History, options: Options, window: Window): number =>
  linksThere(history, options).filter(({ createdAt }) => holds(window, createdAt)).length

/** Interactions of any link, known or not. */
export const interactionsIn = (
  { interactions }: History,
  options: Options,
  window: Window,
): number =>
  interactions.filter(({ at, domain }) => holds(window, at) && wants(options, { domain })).length

/** The viewer's current day and week. */
export const currentWindows = ({ now, timeZone, weekStartsOn }: Options) => {
  const today = dateOf(now, timeZone)
  const week = weekOf(today, weekStartsOn)
  return {
    day: dayWindow(today, timeZone),
    week: { start: dayStart(week, timeZone), end: dayStart(addDays(week, 7), timeZone) },
  }
}

export const currentMetrics = (
  history: History,
  options: Options,
): Stocks & Flows & { lastEventAt: number | null; badFacts: number } => {
  const { day, week } = currentWindows(options)
  return {
    ...stocksNow(history, options),
    linksToday: linksCreated(history, options, day),
    linksThisWeek: linksCreated(history, options, week),
    interactionsToday: interactionsIn(history, options, day),
    lastEventAt: history.lastEventAt,
    badFacts: history.badFacts,
  }
}
