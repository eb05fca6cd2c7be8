/** A figure's options as the queries take them; what a figure does not know it ignores. */
export interface Options {
  now: number
  timeZone: string
  /** 0 = Sunday … 6. */
  weekStartsOn: number
  domain?: string
  day?: string
  range?: Range | 'all'
}

export type Range = '24h' | '7d' | '30d' | '90d' | '1y'

/** What `v1.MetricsSnapshotRecorded` says, as far as a figure depends on it. */
export interface Snapshot {
  id: string
  timestamp: number
  totalLinks: number
  completedLinks: number
  pendingProcessing: number
  failedProcessing: number
}

/** A line of the log: what a host's mapping gave, which may be anything, or a snapshot. */
export type Entry = { fact: unknown } | { snapshot: Snapshot }
