import { isInstant } from './instant.ts'
import { assertTimeZone } from './timeZone.ts'

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

/** What is wrong with a snapshot, and how to mend it; null when nothing is. */
export const snapshotFault = (snapshot: MetricsSnapshot): string | null => {
  if (!/^.+:\d{4}-\d{2}-\d{2}T\d{2}$/s.test(snapshot.id)) {
    return `its id is ${JSON.stringify(snapshot.id)}. Give <organisation>:<YYYY-MM-DDTHH>, the hour in UTC.`
  }
  if (!isInstant(snapshot.timestamp) || !Number.isInteger(snapshot.timestamp)) {
    return `its timestamp is ${snapshot.timestamp}. Give whole epoch milliseconds.`
  }
  try {
    assertTimeZone(snapshot.timeZone)
  } catch {
    return `its timeZone is ${JSON.stringify(snapshot.timeZone)}. Give an IANA name such as "UTC".`
  }
  const wrong = COUNTS.find((name) => !isCount(snapshot[name]))
  if (wrong) return `its ${wrong} is ${snapshot[wrong]}. Give a whole number from 0.`
  if (snapshot.avgProcessingTimeMs !== null && !isCount(snapshot.avgProcessingTimeMs)) {
    return `its avgProcessingTimeMs is ${snapshot.avgProcessingTimeMs}. Round it to whole ms, or give null for none.`
  }
  return null
}
