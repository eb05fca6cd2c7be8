import { formatHistoryPoint } from './formatHistoryPoint.ts'
import { UNKNOWN_FIGURE } from './formatNumber.ts'

/**
 * The key of a point as a date (a day, a week's first day) or a time (an hour), short for an axis
 * or in full. The key is local time already, so no zone enters. {@link UNKNOWN_FIGURE} for no key.
 */
export const formatPointKey = (key: string, locale: string, style: 'short' | 'full'): string => {
  if (typeof key !== 'string') return UNKNOWN_FIGURE
  const isHour = key.includes('T')
  const local = Date.parse(isHour ? `${key.slice(0, 16)}Z` : `${key}T00:00Z`)
  // What no calendar has, such as February 30, is parsed as a day that comes later.
  if (Number.isNaN(local) || !key.startsWith(new Date(local).toISOString().slice(0, 10))) {
    return UNKNOWN_FIGURE
  }
  return formatHistoryPoint(local, locale, 'UTC', isHour ? 'hour' : 'day', style)
}
