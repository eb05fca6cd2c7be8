import type { AnyFactStore } from './anyFactStore.ts'

export type Row = Record<string, string | number | null>
export type Tables = Record<string, Row[]>

let reads = 0

// LiveStore caches results by SQL text; the kit's tables are written without being named.
const select = (store: AnyFactStore, query: string): Row[] => {
  reads += 1
  return store.query<Row[]>({ query: `${query} /* read ${reads} */`, bindValues: {} })
}

const ofKey = `key >> 35 AS domain, (key & ((1 << 35) - 1)) - (1 << 34) AS bucket`

const ofHistogramKey = `key >> 41 AS domain, key >> 40 & 1 AS grain,
  (key >> 11 & ((1 << 29) - 1)) - (1 << 27) AS bucket, key & 2047 AS bin`

const named = (columns: string, table: string, where = '1', key = ofKey) =>
  `SELECT CASE each.domain WHEN 0 THEN '*' WHEN 1 THEN '(unknown)' ELSE names.domain END AS domain,
     each.bucket, ${columns}
   FROM (SELECT ${key}, * FROM ${table} WHERE ${where}) AS each
   LEFT JOIN (SELECT id, domain FROM telemetry_domains_v1) AS names ON names.id = each.domain`

const COUNTS = 'telemetry_counts_v1'
const PRESENT = 'key & ((1 << 35) - 1) = (1 << 35) - 1'
const HAPPENED = `NOT (${PRESENT})`
const STOCKS = 'total, completed, deleted, pending, failed'

/**
 * Every table of the kit with domains by name and keys taken apart, in an order of its own, without
 * the rows that hold nothing but zeros.
 */
export const readTables = (store: AnyFactStore): Tables => {
  const read = (query: string) => sorted(select(store, query))
  return {
    links: read(
      `SELECT linkId, names.domain, createdAt, url, title, links.completed, links.deleted, attempts,
         open, startedAt, endedAt, endedAs, completedAttempt,
         nullif(changedIn, -(1 << 34)) AS changedIn
       FROM telemetry_links_v1 AS links
       LEFT JOIN telemetry_domains_v1 AS names
         ON names.id = links.domain AND createdAt IS NOT NULL`,
    ),
    failures: read(
      `SELECT linkId, attempt, CASE failures.domain WHEN 1 THEN '(unknown)' ELSE names.domain END
         AS domain, failedAt, message, pattern, text, textLength
       FROM telemetry_failures_v1 AS failures
       LEFT JOIN telemetry_domains_v1 AS names ON names.id = failures.domain`,
    ),
    domains: read(`SELECT domain, total FROM telemetry_domains_v1 WHERE total > 0`),
    stocks: read(named(STOCKS, COUNTS, PRESENT))
      .map(withoutBucket)
      .filter(isNotZero),
    stockChanges: read(named(STOCKS, COUNTS, HAPPENED)).filter(isNotZero),
    created: read(named('created AS count', COUNTS, HAPPENED)).filter(isNotZero),
    interacted: read('SELECT linkId, at, kind FROM telemetry_interacted_v1'),
    interactions: read(named('kind, count', 'telemetry_interactions_v1')),
    attempts: read(
      named('grain, bin, count, durationMs', 'telemetry_attempts_v1', '1', ofHistogramKey),
    ),
    log: read(`SELECT trackingSince, badFacts, lastBadFact FROM telemetry_log_v1`),
    lastEvent: read(`SELECT lastEventAt FROM ${COUNTS} WHERE lastEventAt IS NOT NULL`),
  }
}

const withoutBucket = ({ bucket: _, ...row }: Row): Row => row

const isNotZero = ({ domain, bucket, ...counts }: Row) => Object.values(counts).some(Boolean)

export const sorted = (rows: readonly Row[]): Row[] =>
  rows
    .map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
