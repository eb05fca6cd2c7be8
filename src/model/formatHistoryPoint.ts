import { UNKNOWN_FIGURE } from './formatNumber.ts'
import { isInstant } from './instant.ts'

/** How long a point of a history is. */
export type HistoryGrain = 'hour' | 'day'

const STYLES = {
  day: {
    short: { day: 'numeric', month: 'short' },
    row: { day: 'numeric', month: 'short' },
    date: { dateStyle: 'medium' },
    full: { dateStyle: 'full' },
  },
  hour: {
    short: { hour: 'numeric', minute: '2-digit' },
    row: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
    date: { dateStyle: 'medium' },
    full: { dateStyle: 'full', timeStyle: 'short' },
  },
} satisfies Record<HistoryGrain, Record<string, Intl.DateTimeFormatOptions>>

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * When a point of a history begins, in the viewer's zone: short for an axis or the row of a table,
 * as a date with its year, or in full. {@link UNKNOWN_FIGURE} for what is no instant.
 */
export const formatHistoryPoint = (
  at: number,
  locale: string,
  timeZone: string,
  grain: HistoryGrain,
  style: 'short' | 'row' | 'date' | 'full',
): string => {
  if (!isInstant(at)) return UNKNOWN_FIGURE
  const id = `${locale} ${timeZone} ${grain} ${style}`
  let format = formats.get(id)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...STYLES[grain][style], timeZone })
    formats.set(id, format)
  }
  return format.format(at)
}
