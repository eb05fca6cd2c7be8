import { type LiveQueryDef, queryDb, Schema } from '@livestore/livestore'
import { NOW, OFFSET_MS } from '../data/viewer.ts'

const DAY_MS = 86_400_000
const today = Math.floor((NOW + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS
const week = today - ((new Date(today + OFFSET_MS).getUTCDay() + 6) % 7) * DAY_MS

const number = Schema.NullOr(Schema.Number)

const rows = <Row, Encoded>(
  name: string,
  query: string,
  bindValues: Record<string, number>,
  row: Schema.Schema<Row, Encoded>,
) =>
  queryDb(
    { query, bindValues, schema: Schema.Array(row) },
    { label: `goodSql.${name}`, deps: ['goodSql', name] },
  )

const LATEST = 'attempt = (SELECT max(attempt) FROM link_attempts WHERE linkId = links.id)'

/**
 * The dashboard's questions as good SQL over the tables that an app keeps by hand, with the indexes
 * that help. What the history panel shows is not asked of them: nobody would.
 */
export const goodSql = (): Record<string, LiveQueryDef<unknown>> =>
  ({
    currentMetrics: rows(
      'currentMetrics',
      `SELECT
         (SELECT count(*) FROM links WHERE deletedAt IS NULL) AS total,
         (SELECT count(*) FROM links WHERE deletedAt IS NULL AND completedAt > 0) AS completed,
         (SELECT count(*) FROM links WHERE deletedAt > 0) AS deleted,
         (SELECT count(*) FROM link_processing_status CROSS JOIN links ON id = linkId
          WHERE status = 'pending' AND deletedAt IS NULL) AS pending,
         (SELECT count(*) FROM link_processing_status CROSS JOIN links ON id = linkId
          WHERE status = 'failed' AND deletedAt IS NULL) AS failed,
         (SELECT count(*) FROM links WHERE deletedAt IS NULL AND createdAt >= $today) AS linksToday,
         (SELECT count(*) FROM links WHERE deletedAt IS NULL AND createdAt >= $week) AS linksThisWeek,
         (SELECT count(*) FROM link_interactions WHERE timestamp >= $today) AS interactionsToday`,
      { today, week },
      Schema.Struct({
        total: number,
        completed: number,
        deleted: number,
        pending: number,
        failed: number,
        linksToday: number,
        linksThisWeek: number,
        interactionsToday: number,
      }),
    ),
    weekBefore: rows(
      'weekBefore',
      `SELECT count(*) AS total, sum(completedAt < $weekAgo) AS completed
       FROM links WHERE createdAt < $weekAgo AND (deletedAt IS NULL OR deletedAt >= $weekAgo)`,
      { weekAgo: NOW - 7 * DAY_MS },
      Schema.Struct({ total: number, completed: number }),
    ),
    processedWeekBefore: rows(
      'processedWeekBefore',
      `SELECT sum(endedAt IS NULL OR endedAt >= $weekAgo) AS pending,
         sum(endedAt < $weekAgo AND outcome = 'failed') AS failed
       FROM link_attempts JOIN links ON links.id = linkId
       WHERE startedAt < $weekAgo AND ${LATEST}`,
      { weekAgo: NOW - 7 * DAY_MS },
      Schema.Struct({ pending: number, failed: number }),
    ),
    linksByDay: rows(
      'linksByDay',
      `SELECT (createdAt + ${OFFSET_MS}) / ${DAY_MS} AS day, count(*) AS count FROM links
       WHERE deletedAt IS NULL AND createdAt >= $from GROUP BY day ORDER BY day`,
      { from: today - 59 * DAY_MS },
      Schema.Struct({ day: number, count: number }),
    ),
    topDomains: rows(
      'topDomains',
      `SELECT domain, count(*) AS count, sum(count(*)) OVER () AS total FROM links
       WHERE deletedAt IS NULL GROUP BY domain ORDER BY count DESC, domain LIMIT 10`,
      {},
      Schema.Struct({ domain: Schema.String, count: number, total: number }),
    ),
    ended: rows(
      'ended',
      `SELECT outcome, count(*) AS count, avg(endedAt - startedAt) AS avgMs FROM link_attempts
       WHERE endedAt >= $from GROUP BY outcome`,
      { from: today - 29 * DAY_MS },
      Schema.Struct({ outcome: Schema.String, count: number, avgMs: number }),
    ),
    quantiles: rows(
      'quantiles',
      `SELECT min(lasted) FILTER (WHERE rank >= 0.5) AS p50,
         min(lasted) FILTER (WHERE rank >= 0.95) AS p95, min(lasted) FILTER (WHERE rank >= 0.99) AS p99
       FROM (
         SELECT endedAt - startedAt AS lasted, cume_dist() OVER (ORDER BY endedAt - startedAt) AS rank
         FROM link_attempts WHERE endedAt >= $from AND outcome = 'completed'
       )`,
      { from: today - 29 * DAY_MS },
      Schema.Struct({ p50: number, p95: number, p99: number }),
    ),
    recentErrors: rows(
      'recentErrors',
      `SELECT linkId, attempt, endedAt, error, url FROM link_attempts
       CROSS JOIN links ON links.id = linkId
       WHERE outcome = 'failed' AND deletedAt IS NULL ORDER BY endedAt DESC LIMIT 11`,
      {},
      Schema.Struct({
        linkId: Schema.String,
        attempt: number,
        endedAt: number,
        error: Schema.NullOr(Schema.String),
        url: Schema.String,
      }),
    ),
  }) as unknown as Record<string, LiveQueryDef<unknown>>
