import { UNKNOWN_FIGURE } from './formatNumber.ts'

const STYLES = {
  day: {
    short: { day: 'numeric', month: 'short' },
    full: { dateStyle: 'full' },
  },
  hour: {
    short: { hour: 'numeric', minute: '2-digit' },
    full: { dateStyle: 'full', timeStyle: 'short' },
  },
} satisfies Record<string, Record<string, Intl.DateTimeFormatOptions>>

// What no calendar has, such as February 30, is parsed as a day that comes later.
const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The key of a point as a date (a day, a week's first day) or a time (an hour), short for an axis
 * or in full. The key is local time already, so no zone enters. {@link UNKNOWN_FIGURE} for no key.
 */
export const formatPointKey = (key: string, locale: string, style: 'short' | 'full'): string => {
  if (typeof key !== 'string') return UNKNOWN_FIGURE
  const kind = key.includes('T') ? 'hour' : 'day'
  const local = Date.parse(kind === 'hour' ? `${key.slice(0, 16)}Z` : `${key}T00:00Z`)
  if (Number.isNaN(local) || dateOf(local) !== key.slice(0, 10)) return UNKNOWN_FIGURE
  const id = `${locale} ${kind} ${style}`
  let format = formats.get(id)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...STYLES[kind][style], timeZone: 'UTC' })
    formats.set(id, format)
  }
  return format.format(local)
}
