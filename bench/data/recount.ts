import {
  ALL_AND_DOMAIN,
  BIN_OF_OTHERS,
  binSql,
  bucketSql,
  histogramKeySql,
  histogramSlot,
  keySql,
  PRESENT,
} from '../../src/schema/key.ts'
import { ERROR_PATTERN } from './history.ts'

// By the definitions, from the host's tables alone: no statement of a materializer's is in it.

/** SQL that adds rows of counts to a table under their key, by domain and for all. */
const addTo = (
  table: string,
  columns: readonly string[],
  rows: string,
  key = keySql('scope * domain', 'bucket'),
): string => `
  INSERT INTO ${table} (key, ${columns.join(', ')})
  SELECT ${key}, ${columns.join(', ')} FROM (${rows}), ${ALL_AND_DOMAIN}
  WHERE true ON CONFLICT DO UPDATE
  SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')};`

const binInto = (slot: string): string =>
  addTo(
    'telemetry_attempts_v1',
    ['count', 'durationMs'],
    'SELECT *, 1 AS count, (outcome = 1) * lasted AS durationMs FROM tries WHERE outcome IS NOT NULL',
    histogramKeySql('scope * domain', slot, 'bin'),
  )

const STOCKS = ['total', 'completed', 'deleted', 'pending', 'failed'] as const

const links = `
  INSERT INTO telemetry_domains_v1 (id, domain) VALUES (1, '(unknown)');
  INSERT INTO telemetry_domains_v1 (id, domain)
  SELECT 1 + row_number() OVER (ORDER BY min(rowid)), domain FROM host.links GROUP BY domain;

  CREATE TEMP TABLE tried (linkId PRIMARY KEY, attempts, startedAt, endedAt, completedAttempt, open);
  INSERT INTO tried
  SELECT linkId, max(attempt), max(startedAt), max(endedAt),
    max(attempt) FILTER (WHERE outcome = 'completed'), sum(outcome = 'pending')
  FROM host.link_attempts GROUP BY linkId;
  INSERT INTO telemetry_links_v1 (
    linkId, domain, createdAt, url, title, completed, deleted, attempts, open, startedAt, endedAt,
    endedAs, completedAttempt, changedIn
  )
  SELECT id, domain, createdAt, url, title, completed, deleted, attempts, open, startedAt, endedAt,
    endedAs, completedAttempt, ${bucketSql('changedAt')}
  FROM (
    SELECT links.id, names.id AS domain, createdAt, url, title,
      completedAt IS NOT NULL AS completed, deletedAt IS NOT NULL AS deleted,
      coalesce(attempts, 0) AS attempts, coalesce(open, 0) AS open,
      tried.startedAt, tried.endedAt,
      CASE outcome WHEN 'completed' THEN 1 WHEN 'failed' THEN 2 WHEN 'cancelled' THEN 3 END AS endedAs,
      coalesce(completedAttempt, 0) AS completedAttempt,
      max(createdAt, coalesce(tried.startedAt, createdAt), coalesce(tried.endedAt, createdAt),
        coalesce(completedAt, createdAt), coalesce(deletedAt, createdAt)) AS changedAt
    FROM host.links AS links CROSS JOIN telemetry_domains_v1 AS names USING (domain)
    LEFT JOIN host.link_metadata AS metadata ON metadata.linkId = links.id
    LEFT JOIN tried ON tried.linkId = links.id
    LEFT JOIN host.link_attempts AS last
      ON last.linkId = links.id AND last.endedAt = tried.endedAt
    ORDER BY links.rowid
  );

  UPDATE telemetry_domains_v1 AS names SET total = links.total
  FROM (
    SELECT domain, sum(NOT deleted) AS total FROM telemetry_links_v1 GROUP BY domain
  ) AS links WHERE links.domain = names.id;

  CREATE TEMP TABLE tries AS
  SELECT domain, attempt, ${bucketSql('attempts.startedAt')} AS startedIn,
    ${bucketSql('attempts.endedAt')} AS endedIn,
    CASE outcome WHEN 'completed' THEN 1 WHEN 'failed' THEN 2 WHEN 'cancelled' THEN 3 END AS outcome,
    attempts.endedAt - attempts.startedAt AS lasted,
    CASE outcome WHEN 'failed' THEN ${BIN_OF_OTHERS.failed}
      WHEN 'cancelled' THEN ${BIN_OF_OTHERS.cancelled}
      ELSE ${binSql('attempts.endedAt - attempts.startedAt')} END AS bin
  FROM host.link_attempts AS attempts CROSS JOIN telemetry_links_v1 USING (linkId);`

const present = addTo(
  'telemetry_counts_v1',
  STOCKS,
  `SELECT domain, ${PRESENT} AS bucket, NOT deleted AS total, completed AND NOT deleted AS completed,
     deleted, open AND NOT deleted AS pending, endedAs IS 2 AND NOT open AND NOT deleted AS failed
   FROM telemetry_links_v1`,
)

// In the history a deletion is the last thing that happens to a link, so it takes all away.
const changes = addTo(
  'telemetry_counts_v1',
  STOCKS,
  `
    SELECT domain, ${bucketSql('createdAt')} AS bucket, 1 AS total, 0 AS completed, 0 AS deleted,
      0 AS pending, 0 AS failed
    FROM telemetry_links_v1
    UNION ALL
    SELECT link.domain, ${bucketSql('completedAt')}, 0, 1, 0, 0, 0
    FROM host.links CROSS JOIN telemetry_links_v1 AS link ON linkId = id
    WHERE completedAt IS NOT NULL
    UNION ALL
    SELECT domain, startedIn, 0, 0, 0, 1, -(attempt > 1) FROM tries
    UNION ALL
    SELECT domain, endedIn, 0, 0, 0, -1, outcome = 2 FROM tries WHERE outcome IS NOT NULL
    UNION ALL
    SELECT link.domain, ${bucketSql('deletedAt')}, -1, -completed, 1, -open, -(NOT open AND endedAs IS 2)
    FROM host.links CROSS JOIN telemetry_links_v1 AS link ON linkId = id
    WHERE deletedAt IS NOT NULL`,
)

const created = addTo(
  'telemetry_counts_v1',
  ['created'],
  `SELECT domain, ${bucketSql('createdAt')} AS bucket, 1 AS created FROM telemetry_links_v1
   WHERE NOT deleted`,
)

const interactions = `
  CREATE TEMP TABLE clicks AS
  SELECT type AS kind, domain, ${bucketSql('timestamp')} AS bucket, 1 AS count
  FROM host.link_interactions CROSS JOIN telemetry_links_v1 USING (linkId);
  INSERT INTO telemetry_interacted_v1 (linkId, at, kind)
  SELECT linkId, max(timestamp), type FROM host.link_interactions GROUP BY linkId;
  INSERT INTO telemetry_interactions_v1 (kind, key, count)
  SELECT kind, ${keySql('scope * domain', 'bucket')} AS key, sum(count)
  FROM clicks, ${ALL_AND_DOMAIN} GROUP BY kind, key;`

const attempts = `
  INSERT INTO telemetry_failures_v1
    (linkId, attempt, domain, failedAt, message, pattern, text, textLength)
  SELECT linkId, attempt, domain, attempt.endedAt, substr(error, 1, instr(error, char(10)) - 1),
    '${ERROR_PATTERN}', error, length(error)
  FROM host.link_attempts AS attempt CROSS JOIN telemetry_links_v1 USING (linkId)
  WHERE outcome = 'failed' ORDER BY attempt.endedAt;
  ${binInto(`${histogramSlot('day', 0)} + endedIn / 96`)}
  ${binInto(`${histogramSlot('bucket', 0)} + endedIn`)}`

const log = `
  INSERT INTO telemetry_log_v1 (id, trackingSince) SELECT 0, min(createdAt) FROM telemetry_links_v1;
  UPDATE telemetry_counts_v1 SET lastEventAt = (
    SELECT max(
      max(createdAt), max(startedAt), max(endedAt),
      (SELECT max(timestamp) FROM host.link_interactions), (SELECT max(completedAt) FROM host.links), (SELECT max(deletedAt) FROM host.links)
    ) FROM telemetry_links_v1
  ) WHERE key = ${keySql('0', PRESENT)};`

/**
 * SQL that fills every table of the kit by counting the host's, which it finds in a schema called
 * `host`.
 */
export const recountSql = [links, present, changes, created, interactions, attempts, log].join('\n')
