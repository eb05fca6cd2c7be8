import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { ERROR_PATTERN } from './history.ts'
import { stocksOfHistory } from './stocksOfHistory.ts'
import { NOW, OFFSET_MS } from './viewer.ts'

const BUCKET_MS = 900_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const WEEK_DAYS = 7

/** What of a history is counted. */
interface Selection {
  domain?: string
  day?: string
}

/** The viewer's day of an instant, as a number; none of them has other than 24 hours. */
const dayOf = (at: number): number => Math.floor((at + OFFSET_MS) / DAY_MS)
const startOf = (day: number): number => day * DAY_MS - OFFSET_MS
const keyOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

const TODAY = dayOf(NOW)
// By the viewer's day of an instant called `at`.
const DAY = `(at + ${OFFSET_MS}) / ${DAY_MS}`

const MONDAY = TODAY - ((new Date(TODAY * DAY_MS).getUTCDay() + 6) % WEEK_DAYS)
const BUCKET = Math.floor(NOW / BUCKET_MS) * BUCKET_MS

const FAILED = `
  SELECT linkId, attempt, endedAt, error, url, title, coalesce((
    SELECT CASE later.outcome WHEN 'completed' THEN 'recovered' WHEN 'pending' THEN 'retrying' END
    FROM link_attempts AS later
    WHERE later.linkId = failed.linkId AND later.attempt > failed.attempt
  ), 'failed') AS state
  FROM link_attempts AS failed JOIN links ON id = linkId LEFT JOIN link_metadata USING (linkId)
  WHERE outcome = 'failed' AND deletedAt IS NULL`

/**
 * What the panels of a viewer of the bench's have to show, counted from a history's own tables by
 * plain statements, in the shape of the queries' results. Durations are as they are, ascending.
 */
export const figuresOfHistory = (history: DatabaseSync, { domain, day }: Selection = {}) => {
  const rows = (sql: string, more: Record<string, number> = {}) =>
    history
      .prepare(sql)
      .all({ ...(sql.includes('$domain') ? { domain: domain ?? null } : {}), ...more })
  const count = (sql: string, more: Record<string, number> = {}) =>
    Number(rows(`SELECT count(*) AS count FROM ${sql}`, more)[0]?.count)
  const OF_DOMAIN = '($domain IS NULL OR domain = $domain)'
  const NOT_DELETED = `links WHERE deletedAt IS NULL AND ${OF_DOMAIN}`
  const chosen = day === undefined ? null : Date.parse(day) / DAY_MS
  const from = startOf(chosen ?? TODAY - 29)
  const to = startOf((chosen ?? TODAY) + 1)

  const stocksAt = stocksOfHistory(history, domain)
  const stocks = stocksAt(NOW + BUCKET_MS)
  const weekBefore = stocksAt(BUCKET - WEEK_DAYS * DAY_MS)
  const created = (since: number, until: number) =>
    count(`${NOT_DELETED} AND createdAt >= $since AND createdAt < $until`, { since, until })
  const attempts = rows(
    `SELECT outcome, endedAt - startedAt AS lasted FROM link_attempts JOIN links ON id = linkId
     WHERE endedAt >= $from AND endedAt < $to AND ${OF_DOMAIN} ORDER BY lasted`,
    { from, to },
  )
  const ended = (outcome: string) => attempts.filter((attempt) => attempt.outcome === outcome)
  const domains = rows(
    `SELECT domain, count(*) AS count FROM links WHERE deletedAt IS NULL
     ${chosen === null ? '' : `AND createdAt >= ${from} AND createdAt < ${to}`}
     GROUP BY domain ORDER BY count DESC, domain`,
  )
  return {
    stocks,
    weekBefore,
    flows: {
      linksToday: created(startOf(TODAY), startOf(TODAY + 1)),
      linksThisWeek: created(startOf(MONDAY), startOf(MONDAY + WEEK_DAYS)),
      interactionsToday: count(
        `link_interactions JOIN links ON links.id = linkId
         WHERE timestamp >= $since AND timestamp < $until AND ${OF_DOMAIN}`,
        { since: startOf(TODAY), until: startOf(TODAY + 1) },
      ),
    },
    points: pointsOf(
      rows(`SELECT createdAt AS at, count(*) AS count FROM ${NOT_DELETED} GROUP BY ${DAY}`),
    ),
    interactions: pointsOf(
      rows(
        `SELECT timestamp AS at, count(*) AS count
         FROM link_interactions JOIN links ON links.id = linkId WHERE ${OF_DOMAIN} GROUP BY ${DAY}`,
      ),
    ),
    domains: domains.map((row) => ({ domain: row.domain, count: Number(row.count) })),
    ended: {
      completed: ended('completed').length,
      failed: ended('failed').length,
      cancelled: ended('cancelled').length,
    },
    durations: ended('completed').map(({ lasted }) => Number(lasted)),
    errors: errorsOf(
      rows(
        `${FAILED} AND ${OF_DOMAIN} ${chosen === null ? '' : `AND endedAt >= ${from} AND endedAt < ${to}`}
         ORDER BY endedAt DESC, linkId, attempt DESC LIMIT 11`,
      ),
    ),
    // All of them say the same but for numbers, so they are one group.
    groups: rows(
      `SELECT '${ERROR_PATTERN}' AS message, count(*) AS count, count(DISTINCT linkId) AS links,
         min(endedAt) AS firstAt, max(endedAt) AS lastAt, sum(state <> 'recovered') AS unresolved
       FROM (
         ${FAILED} AND endedAt >= $from AND endedAt < $to AND ${OF_DOMAIN}
         ORDER BY endedAt DESC LIMIT 1000
       ) HAVING count(*) > 0`,
      { from, to },
    ).map((group) => ({ ...group })),
    lastEventAt: Number(
      rows(`SELECT max(at) AS at FROM (
        SELECT max(max(createdAt), max(completedAt), max(deletedAt)) AS at FROM links
        UNION ALL SELECT max(max(startedAt), max(endedAt)) FROM link_attempts
        UNION ALL SELECT max(timestamp) FROM link_interactions
      )`)[0]?.at,
    ),
    badFacts: { count: 0, lastReason: null },
    history: hoursOfWeek().map((at) => {
      const { deletedLinks: _, ...values } = stocksAt(Math.min(at + HOUR_MS, BUCKET + BUCKET_MS))
      return { at, ...values, recorded: false }
    }),
  }
}

/** The last 30 days, each behind the one 30 days before. */
const pointsOf = (rows: Record<string, SQLOutputValue>[]) => {
  const counts = new Map(rows.map(({ at, count }) => [dayOf(Number(at)), Number(count)]))
  return Array.from({ length: 30 }, (_, index) => {
    const day = TODAY - 29 + index
    return {
      key: keyOf(day),
      count: counts.get(day) ?? 0,
      previous: counts.get(day - 30) ?? 0,
      partial: day === TODAY,
    }
  })
}

/** The starts of the viewer's hours of the last seven days, up to the one that holds now. */
const hoursOfWeek = (): number[] => {
  const first = startOf(TODAY - 6)
  return Array.from(
    { length: Math.floor((NOW - first) / HOUR_MS) + 1 },
    (_, index) => first + index * HOUR_MS,
  )
}

const errorsOf = (rows: Record<string, SQLOutputValue>[]) =>
  rows.map(({ linkId, attempt, endedAt, error, url, title, state }) => ({
    id: `${linkId}:${attempt}`,
    linkId,
    url,
    title,
    failedAt: endedAt,
    message: String(error).split('\n')[0],
    text: error,
    textLength: String(error).length,
    attempt,
    state,
  }))
