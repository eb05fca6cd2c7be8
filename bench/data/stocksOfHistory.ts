import type { DatabaseSync } from 'node:sqlite'
import { HISTORY_MS } from './history.ts'
import { NOW } from './viewer.ts'

const BUCKET_MS = 900_000
const FIRST = Math.floor((NOW - HISTORY_MS) / BUCKET_MS)
const BUCKETS = HISTORY_MS / BUCKET_MS + 1

const STOCKS = [
  'totalLinks',
  'completedLinks',
  'deletedLinks',
  'pendingProcessing',
  'failedProcessing',
] as const

/** Links by state, as the queries name them. */
export type StocksOfHistory = Record<(typeof STOCKS)[number], number>

// What each link's life adds to the stocks and when; a deletion is the last of it, and takes all away.
const CHANGES = `
  SELECT domain, createdAt AS at, 1 AS total, 0 AS completed, 0 AS deleted, 0 AS pending, 0 AS failed
  FROM links
  UNION ALL SELECT domain, completedAt, 0, 1, 0, 0, 0 FROM links WHERE completedAt IS NOT NULL
  UNION ALL SELECT domain, startedAt, 0, 0, 0, 1, -(attempt > 1)
  FROM link_attempts JOIN links ON id = linkId
  UNION ALL SELECT domain, endedAt, 0, 0, 0, -1, outcome = 'failed'
  FROM link_attempts JOIN links ON id = linkId WHERE endedAt IS NOT NULL
  UNION ALL SELECT domain, deletedAt, -1, -(completedAt IS NOT NULL), 1, -(status = 'pending'), -(status = 'failed')
  FROM links JOIN link_processing_status ON linkId = id WHERE deletedAt IS NOT NULL`

/**
 * The links of a history by state at any instant of it that is a bucket's start, of a domain or of
 * all: added up from every change, one by one.
 */
export const stocksOfHistory = (
  history: DatabaseSync,
  domain: string | undefined,
): ((at: number) => StocksOfHistory) => {
  const sums = STOCKS.map(() => new Int32Array(BUCKETS))
  const changes = history.prepare(
    `SELECT at, total, completed, deleted, pending, failed FROM (${CHANGES})
     WHERE $domain IS NULL OR domain = $domain`,
  )
  changes.setReturnArrays(true)
  for (const row of changes.iterate({ domain: domain ?? null })) {
    const [at = 0, ...values] = row as unknown as number[]
    const bucket = Math.floor(at / BUCKET_MS) - FIRST
    for (const [stock, value] of values.entries()) add(sums[stock], bucket, value)
  }
  for (const sum of sums) {
    for (let bucket = 1; bucket < BUCKETS; bucket += 1) add(sum, bucket, sum[bucket - 1])
  }
  return (at) => {
    const last = Math.min(Math.floor(at / BUCKET_MS) - FIRST, BUCKETS) - 1
    return Object.fromEntries(
      STOCKS.map((stock, index) => [stock, sums[index]?.[last] ?? 0]),
    ) as StocksOfHistory
  }
}

const add = (sum: Int32Array | undefined, bucket: number, value = 0): void => {
  if (sum !== undefined) sum[bucket] = (sum[bucket] ?? 0) + value
}
