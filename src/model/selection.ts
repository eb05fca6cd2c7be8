import { assertDay, type DayKey } from './day.ts'
import { assertDomain } from './domain.ts'
import { assertRange, type Range } from './range.ts'

/** What a viewer chose to look at. All of it is text, so that it fits a URL. */
export interface Selection {
  /** The range of every panel that has one. */
  range?: Range
  /** The domain that the figures are narrowed to, as topDomains names it. */
  domain?: string
  /** The day that they are narrowed to, `YYYY-MM-DD` in the viewer's zone. */
  day?: DayKey
}

const CHECKS = { range: assertRange, domain: assertDomain, day: assertDay } as const

/** A selection as the query of a URL: `range=7d&domain=github.com&day=2026-11-21`. */
export const formatSelection = (selection: Selection): string => {
  const chosen = Object.keys(CHECKS).flatMap((key) => {
    const value = selection[key as keyof Selection]
    return value === undefined ? [] : [[key, value]]
  })
  return new URLSearchParams(chosen).toString()
}

/**
 * The selection in the query of a URL (`location.search`, or its parameters). What is not there, or
 * cannot be used, is not selected: a URL may come from anywhere.
 */
export const parseSelection = (query: string | URLSearchParams): Selection => {
  const parameters = new URLSearchParams(query)
  const usable = Object.entries(CHECKS).filter(([key, check]) => {
    try {
      check(parameters.get(key) ?? '')
      return true
    } catch {
      return false
    }
  })
  return Object.fromEntries(usable.map(([key]) => [key, parameters.get(key)]))
}
