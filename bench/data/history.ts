import { NOW } from './viewer.ts'

/** How far the history goes back. */
export const HISTORY_MS = 90 * 86_400_000

/** How many domains links are spread over: the first has a good tenth of them, most have a few. */
const DOMAINS = 500

// A draw from [0, 1) for the link of number n: each factor gives a sequence of its own.
const factors = {
  domain: 2_654_435_769,
  createdAt: 1_779_033_703,
  done: 3_144_134_277,
  doneAfter: 1_013_904_223,
  deleted: 2_773_480_761,
  deletedAfter: 1_359_893_119,
  waited: 2_600_822_925,
  lasted: 1_541_459_225,
  lastedToo: 3_418_070_365,
  outcome: 2_438_529_371,
  retried: 1_899_447_441,
  retryLasted: 3_204_075_959,
  retryOutcome: 2_024_183_771,
  used: 1_750_603_025,
  usedAfter: 2_870_177_451,
  usedAs: 3_624_381_081,
} as const

const draw = (of: keyof typeof factors): string =>
  `((n * ${factors[of]} & 4294967295) / 4294967296.0)`

const whole = (sql: string): string => `CAST(${sql} AS INTEGER)`

/** From 0.2 s to a minute, most of a few seconds. */
const duration = (...draws: string[]): string =>
  whole(`200 * exp(5.7 * (${draws.join(' + ')}) / ${draws.length})`)

/** What the errors of a history say, without their numbers. */
export const ERROR_PATTERN = 'Fetching the page failed: HTTP … after … redirects'

const ERROR = `'Fetching the page failed: HTTP ' || (500 + n % 4) || ' after ' || (n % 7 + 1) ||
  ' redirects' || char(10) || '    at fetchPage (worker.js:' || (n % 90 + 10) || ':17)'`

/**
 * What happened to so many links in the 90 days before now, as SQL that fills the link bucket's own
 * tables and `link_attempts`, which the link bucket does not keep. Plain bulk statements over a
 * link's number; the same every time. Whatever would be dated after now has not happened.
 */
export const historySql = (links: number): string => `
  CREATE TABLE base AS
  WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${links - 1})
  SELECT n, ${NOW - HISTORY_MS} + ${whole(`(n + ${draw('createdAt')}) * ${HISTORY_MS / links}`)} AS createdAt,
    'site-' || ${whole(`exp(${Math.log(DOMAINS + 1)} * ${draw('domain')})`)} || '.dev' AS domain
  FROM numbers;

  CREATE TABLE links (
    id TEXT PRIMARY KEY, url TEXT NOT NULL, domain TEXT NOT NULL, createdAt INTEGER NOT NULL,
    completedAt INTEGER, deletedAt INTEGER
  );
  INSERT INTO links
  SELECT printf('%x%02x', createdAt, n & 255), 'https://' || domain || '/' || n,
    domain, createdAt,
    CASE WHEN ${draw('done')} < 0.7
      THEN createdAt + ${whole(`${draw('doneAfter')} * 3 * 86400000`)} END,
    CASE WHEN ${draw('deleted')} < 0.05
      THEN createdAt + ${whole(`(5 + 10 * ${draw('deletedAfter')}) * 86400000`)} END
  FROM base ORDER BY n;
  UPDATE links SET completedAt = NULL WHERE completedAt > ${NOW};
  UPDATE links SET deletedAt = NULL WHERE deletedAt > ${NOW};

  CREATE TABLE link_metadata (
    linkId TEXT PRIMARY KEY, title TEXT, description TEXT, favicon TEXT
  );
  INSERT INTO link_metadata
  SELECT id, 'What ' || domain || ' has to say', NULL, NULL FROM links WHERE rowid % 5 < 2;

  CREATE TABLE link_attempts (
    linkId TEXT NOT NULL, attempt INTEGER NOT NULL, startedAt INTEGER, endedAt INTEGER,
    outcome TEXT NOT NULL, error TEXT, PRIMARY KEY (linkId, attempt)
  );
  INSERT INTO link_attempts
  SELECT id, 1, startedAt, endedAt, CASE
      WHEN drawn < 0.87 THEN 'completed' WHEN drawn < 0.96 THEN 'failed'
      WHEN drawn < 0.98 THEN 'cancelled' ELSE 'pending' END,
    CASE WHEN drawn >= 0.87 AND drawn < 0.96 THEN ${ERROR} END
  FROM (
    SELECT n, id, startedAt, startedAt + ${duration(draw('lasted'), draw('lastedToo'))} AS endedAt,
      ${draw('outcome')} AS drawn
    FROM (
      SELECT n, links.id, links.createdAt + 1000 + ${whole(`4000 * ${draw('waited')}`)} AS startedAt
      FROM base JOIN links ON links.rowid = n + 1
    )
  );
  INSERT INTO link_attempts
  SELECT linkId, 2, startedAt, startedAt + ${duration(draw('retryLasted'))},
    CASE WHEN ${draw('retryOutcome')} < 0.7 THEN 'completed' ELSE 'failed' END,
    CASE WHEN ${draw('retryOutcome')} >= 0.7 THEN ${ERROR} END
  FROM (
    SELECT base.n, linkId, endedAt + 600000 AS startedAt
    FROM link_attempts JOIN base ON base.n = link_attempts.rowid - 1
    WHERE outcome = 'failed' AND ${draw('retried')} < 0.6
  );
  DELETE FROM link_attempts WHERE startedAt > ${NOW};
  UPDATE link_attempts SET outcome = 'pending', error = NULL WHERE endedAt > ${NOW};
  UPDATE link_attempts SET endedAt = NULL WHERE outcome = 'pending';

  CREATE TABLE link_processing_status (
    linkId TEXT PRIMARY KEY, status TEXT NOT NULL, error TEXT, updatedAt INTEGER NOT NULL
  );
  INSERT INTO link_processing_status
  SELECT linkId, outcome, error, coalesce(endedAt, startedAt) FROM link_attempts
  WHERE true ORDER BY linkId, attempt
  ON CONFLICT DO UPDATE
  SET status = excluded.status, error = excluded.error, updatedAt = excluded.updatedAt;

  CREATE TABLE link_interactions (
    id TEXT PRIMARY KEY, linkId TEXT NOT NULL, type TEXT NOT NULL, timestamp INTEGER NOT NULL
  );
  INSERT INTO link_interactions
  SELECT linkId || ':' || type || ':' || timestamp, linkId, type, timestamp
  FROM (
    SELECT links.id AS linkId,
      CASE WHEN ${draw('usedAs')} < 0.8 THEN 'opened' WHEN ${draw('usedAs')} < 0.93 THEN 'copied'
        ELSE 'shared' END AS type,
      links.createdAt + ${whole(`${draw('usedAfter')} * 3 * 86400000`)} AS timestamp
    FROM base JOIN links ON links.rowid = n + 1 WHERE ${draw('used')} < 0.25
  ) WHERE timestamp <= ${NOW};

  CREATE TABLE link_summaries (linkId TEXT PRIMARY KEY, summary TEXT NOT NULL);
  DROP TABLE base;
`
