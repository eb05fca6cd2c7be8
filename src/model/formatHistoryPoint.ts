import { UNKNOWN_FIGURE } from './formatNumber.ts'
import { isInstant } from './instant.ts'
import { intlFormat } from './intlFormat.ts'

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
): string =>
  isInstant(at)
    ? intlFormat(Intl.DateTimeFormat, locale, { ...STYLES[grain][style], timeZone }).format(at)
    : UNKNOWN_FIGURE
