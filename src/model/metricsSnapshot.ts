import { describeValue } from './describeValue.ts'
import { isInstant } from './instant.ts'
import { isTimeZone } from './timeZone.ts'

/** The figures of an organisation at an hour, as `v1.MetricsSnapshotRecorded` keeps them. */
export interface MetricsSnapshot {
  /** `<organisation>:<YYYY-MM-DDTHH>`, the hour in UTC: a run that is tried again has the same. */
  id: string
  /** Epoch ms. */
  timestamp: number
  /** The IANA zone in which "today" was taken. */
  timeZone: string
  totalLinks: number
  completedLinks: number
  pendingProcessing: number
  failedProcessing: number
  /** Whole ms over the 24 hours before the timestamp; null when none. */
  avgProcessingTimeMs: number | null
  linksCreatedToday: number
  interactionsToday: number
}

const COUNTS = [
  'totalLinks',
  'completedLinks',
  'pendingProcessing',
  'failedProcessing',
  'linksCreatedToday',
  'interactionsToday',
] as const

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

const isId = (id: unknown): boolean => {
  const hour = /^.+:(\d{4}-\d{2}-\d{2}T\d{2})$/s.exec(typeof id === 'string' ? id : '')?.[1]
  const at = Date.parse(`${hour}:00Z`)
  // What no calendar has, such as February 30, is parsed as a day that comes later.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(`${hour}:`)
}

/**
 * What is wrong with a snapshot, and how to mend it; null when nothing is.
 *
 * @param isZone whether a value is a time zone. Default: whether this runtime knows it
 */
export const snapshotFault = (
  snapshot: MetricsSnapshot,
  isZone: (value: unknown) => boolean = isTimeZone,
): string | null => {
  const given: { readonly [Field in keyof MetricsSnapshot]?: unknown } = Object(snapshot)
  const wrong = (field: keyof MetricsSnapshot, mend: string) =>
    `its ${field} is ${describeValue(given[field])}. ${mend}`

  if (!isId(given.id)) return wrong('id', 'Give <organisation>:<YYYY-MM-DDTHH>, the hour in UTC.')
  if (!isInstant(given.timestamp) || !Number.isInteger(given.timestamp)) {
    return wrong('timestamp', 'Give whole epoch milliseconds.')
  }
  if (!isZone(given.timeZone)) return wrong('timeZone', 'Give an IANA name such as "UTC".')
  const count = COUNTS.find((field) => !isCount(given[field]))
  if (count) return wrong(count, 'Give a whole number from 0.')
  if (given.avgProcessingTimeMs !== null && !isCount(given.avgProcessingTimeMs)) {
    return wrong('avgProcessingTimeMs', 'Round it to whole ms, or give null for none.')
  }
  return null
}
