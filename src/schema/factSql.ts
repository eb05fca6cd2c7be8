import type { FactType } from '../model/fact.ts'
import { OUTCOME, postContribution } from './contribution.ts'
import type { Figure } from './figures.ts'
import { keySql } from './key.ts'
import { joinSql } from './sql.ts'

/** What a fact does to the kit's tables, and which figures it can change. */
export interface FactSql {
  sql: string
  changes: readonly Figure[]
}

const lastEvent = `
  INSERT INTO telemetry_log_v1 (id, lastEventAt) SELECT 0, $at WHERE $at IS NOT NULL
  ON CONFLICT (id) DO UPDATE SET lastEventAt = excluded.lastEventAt`

const internDomain = `
  INSERT INTO telemetry_domains_v1 (id, domain)
  SELECT * FROM (VALUES (0, ''), (1, '(unknown)'), (NULL, $domain))
  WHERE NOT EXISTS (
    SELECT 1 FROM telemetry_links_v1 WHERE linkId = $linkId AND createdAt IS NOT NULL
  ) ON CONFLICT DO NOTHING`

const create = `
  INSERT INTO telemetry_links_v1 (linkId, domain, createdAt, url)
  SELECT $linkId, id, $at, $url FROM telemetry_domains_v1 WHERE domain = $domain
  ON CONFLICT (linkId) DO UPDATE
  SET domain = excluded.domain, createdAt = excluded.createdAt, url = excluded.url
  WHERE createdAt IS NULL`

// The creation that stands is the row's, which may not be this one.
const trackFrom = `
  INSERT INTO telemetry_log_v1 (id, trackingSince)
  SELECT 0, createdAt FROM telemetry_links_v1 WHERE linkId = $linkId
  ON CONFLICT (id) DO UPDATE
  SET trackingSince = min(coalesce(trackingSince, excluded.trackingSince), excluded.trackingSince)`

const nameLink = `
  UPDATE telemetry_links_v1 SET title = $title
  WHERE linkId = $linkId AND createdAt IS NOT NULL AND $title IS NOT NULL`

const setFlag = (column: 'completed' | 'deleted', value: 0 | 1): string => `
  UPDATE telemetry_links_v1 SET ${column} = ${value}
  WHERE linkId = $linkId AND createdAt IS NOT NULL AND ${column} <> ${value}`

const startAttempt = `
  INSERT INTO telemetry_links_v1 (linkId, attempts, open, startedAt) VALUES ($linkId, 1, 1, $at)
  ON CONFLICT (linkId) DO UPDATE
  SET attempts = attempts + 1 - open, open = 1, startedAt = excluded.startedAt
  WHERE startedAt IS NOT excluded.startedAt`

const isNotLastEnd = '(endedAt IS NOT excluded.endedAt OR endedAs IS NOT excluded.endedAs)'

const completeAttempt = `
  INSERT INTO telemetry_links_v1 (linkId, attempts, completedAttempt, endedAt, endedAs)
  VALUES ($linkId, 1, 1, $at, ${OUTCOME.completed})
  ON CONFLICT (linkId) DO UPDATE
  SET attempts = attempts + 1 - open, completedAttempt = attempts + 1 - open, open = 0,
    endedAt = excluded.endedAt, endedAs = excluded.endedAs
  WHERE ${isNotLastEnd}`

const failAttempt = `
  INSERT INTO telemetry_links_v1 (linkId, attempts, endedAt, endedAs)
  VALUES ($linkId, 1, $at, ${OUTCOME.failed})
  ON CONFLICT (linkId) DO UPDATE
  SET attempts = attempts + 1 - open, open = 0,
    endedAt = excluded.endedAt, endedAs = excluded.endedAs
  WHERE ${isNotLastEnd}`

// A failure said again finds its row there; one that no longer is the link's last does not match.
const keepFailure = `
  INSERT INTO telemetry_failures_v1 (linkId, attempt, domain, failedAt, message, text, textLength)
  SELECT linkId, attempts, domain, endedAt, $message, $text, $textLength FROM telemetry_links_v1
  WHERE linkId = $linkId AND NOT open AND endedAs = ${OUTCOME.failed} AND endedAt = $at
  ON CONFLICT DO NOTHING`

const cancelAttempt = `
  UPDATE telemetry_links_v1 SET open = 0, endedAt = $at, endedAs = ${OUTCOME.cancelled}
  WHERE linkId = $linkId AND open
    AND (endedAt IS NOT $at OR endedAs IS NOT ${OUTCOME.cancelled})`

const countInteraction = `
  INSERT INTO telemetry_interactions_v1 (key, count)
  SELECT ${keySql('domain', '$bucket')}, 1 FROM (
    SELECT 0 AS domain
    UNION ALL SELECT coalesce((SELECT domain FROM telemetry_links_v1 WHERE linkId = $linkId), 1)
  ) WHERE NOT EXISTS (
    SELECT 1 FROM telemetry_links_v1
    WHERE linkId = $linkId AND interactedAt = $at AND interactedAs = $kind
  ) ON CONFLICT (key) DO UPDATE SET count = count + 1`

const interact = `
  INSERT INTO telemetry_links_v1 (linkId, interactedAt, interactedAs) VALUES ($linkId, $at, $kind)
  ON CONFLICT (linkId) DO UPDATE
  SET interactedAt = excluded.interactedAt, interactedAs = excluded.interactedAs`

/**
 * Every fact as SQL over its own fields (`$linkId`, `$at`, `$bucket`, …): change the link's row,
 * then post the difference. `$at` is null where a fact has none; then the last event stands.
 */
export const FACT_SQL: Record<FactType, FactSql> = {
  linkCreated: {
    sql: joinSql(internDomain, create, postContribution, trackFrom, lastEvent),
    changes: ['links', 'stocks', 'log'],
  },
  linkMetadataFetched: { sql: joinSql(nameLink), changes: [] },
  linkCompleted: {
    sql: joinSql(setFlag('completed', 1), postContribution, lastEvent),
    changes: ['stocks', 'log'],
  },
  linkUncompleted: {
    sql: joinSql(setFlag('completed', 0), postContribution, lastEvent),
    changes: ['stocks', 'log'],
  },
  linkDeleted: {
    sql: joinSql(setFlag('deleted', 1), postContribution, lastEvent),
    changes: ['links', 'stocks', 'log'],
  },
  linkRestored: {
    sql: joinSql(setFlag('deleted', 0), postContribution, lastEvent),
    changes: ['links', 'stocks', 'log'],
  },
  processingStarted: {
    sql: joinSql(startAttempt, postContribution, lastEvent),
    changes: ['stocks', 'log'],
  },
  processingCompleted: {
    sql: joinSql(completeAttempt, postContribution, lastEvent),
    changes: ['stocks', 'log'],
  },
  processingFailed: {
    sql: joinSql(failAttempt, keepFailure, postContribution, lastEvent),
    changes: ['stocks', 'log'],
  },
  processingCancelled: {
    sql: joinSql(cancelAttempt, postContribution, lastEvent),
    changes: ['stocks', 'log'],
  },
  linkInteracted: {
    sql: joinSql(countInteraction, interact, lastEvent),
    changes: ['interactions', 'log'],
  },
}

/** A fact that could not be counted is counted as such. */
export const BAD_FACT_SQL: FactSql = {
  sql: joinSql(`
    INSERT INTO telemetry_log_v1 (id, badFacts, lastBadFact) VALUES (0, 1, $reason)
    ON CONFLICT (id) DO UPDATE
    SET badFacts = badFacts + 1, lastBadFact = excluded.lastBadFact`),
  changes: ['log'],
}
