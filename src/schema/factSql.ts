import type { FactType } from '../model/fact.ts'
import type { BadFact, GoodFact } from '../model/parseFact.ts'
import { END_ATTEMPT, meetLink, START_ATTEMPT } from './attempt.ts'
import { contributionSql, postContribution } from './contribution.ts'
import type { Figure, FigureByTime } from './figures.ts'
import { ALL_AND_DOMAIN, keySql } from './key.ts'
import { joinSql } from './sql.ts'

/** What a fact does to the kit's tables, and which figures it can change. */
export interface FactSql {
  sql: string
  /** What it changes in the bucket of its `at`, or of a later change of its link. */
  changes: readonly Figure[]
  /** What it changes in other buckets, whenever they were. */
  rewrites?: readonly FigureByTime[]
}

const lastEvent = `
  INSERT INTO telemetry_log_v1 (id, lastEventAt) SELECT 0, $at WHERE $at IS NOT NULL
  ON CONFLICT (id) DO UPDATE SET lastEventAt = excluded.lastEventAt`

const KNOWN =
  'EXISTS (SELECT 1 FROM telemetry_links_v1 WHERE linkId = $linkId AND createdAt IS NOT NULL)'

// A link that is known keeps its URL, so it claims no other.
const claimUrl = `
  INSERT INTO telemetry_urls_v1 (url, linkId) SELECT $url, $linkId WHERE NOT ${KNOWN}
  ON CONFLICT DO NOTHING`

const CLAIMED = 'EXISTS (SELECT 1 FROM telemetry_urls_v1 WHERE url = $url AND linkId = $linkId)'

const internDomain = `
  INSERT INTO telemetry_domains_v1 (id, domain)
  SELECT * FROM (VALUES (0, ''), (1, '(unknown)'), (NULL, $domain))
  WHERE NOT ${KNOWN} ON CONFLICT DO NOTHING`

const create = (condition: string): string => `
  INSERT INTO telemetry_links_v1 (linkId, domain, createdAt, url, contribution)
  SELECT $linkId, id, $at, $url, ${contributionSql({ completed: '0', deleted: '0', open: '0', endedAs: 'NULL' })}
  FROM telemetry_domains_v1 WHERE domain = $domain ${condition}
  ON CONFLICT (linkId) DO UPDATE SET domain = excluded.domain, createdAt = excluded.createdAt,
    url = excluded.url, contribution = ${contributionSql()}
  WHERE createdAt IS NULL`

// The creation that stands is the row's, which may not be this one; there may be none.
const trackFrom = `
  INSERT INTO telemetry_log_v1 (id, trackingSince, lastEventAt)
  VALUES (0, (SELECT createdAt FROM telemetry_links_v1 WHERE linkId = $linkId), $at)
  ON CONFLICT (id) DO UPDATE SET lastEventAt = excluded.lastEventAt,
    trackingSince = min(coalesce(trackingSince, excluded.trackingSince),
      coalesce(excluded.trackingSince, trackingSince))`

const nameLink = `
  UPDATE telemetry_links_v1 SET title = $title
  WHERE linkId = $linkId AND createdAt IS NOT NULL AND $title IS NOT NULL`

const setFlag = (column: 'completed' | 'deleted', value: 0 | 1): string => `
  UPDATE telemetry_links_v1
  SET ${column} = ${value}, contribution = ${contributionSql({ [column]: `${value}` })}
  WHERE linkId = $linkId AND createdAt IS NOT NULL AND ${column} <> ${value}`

const countInteraction = (table: string, kind: 'kind' | null): string => `
  INSERT INTO ${table} (${kind === null ? '' : 'kind, '}key, count)
  SELECT ${kind === null ? '' : '$kind, '}${keySql('scope * domain', '$bucket')}, 1
  FROM telemetry_links_v1, ${ALL_AND_DOMAIN}
  WHERE linkId = $linkId AND (interactedAt IS NOT $at OR interactedAs IS NOT $kind)
  ON CONFLICT DO UPDATE SET count = count + 1`

const interact = `
  UPDATE telemetry_links_v1 SET interactedAt = $at, interactedAs = $kind WHERE linkId = $linkId`

const postAll = postContribution('total', 'completed', 'deleted', 'pending', 'failed')

const createLink = (condition = ''): string =>
  joinSql(
    internDomain,
    create(condition),
    postContribution('total', 'pending', 'failed'),
    trackFrom,
  )

const FACT_SQL: Record<FactType, FactSql> = {
  linkCreated: { sql: createLink(), changes: ['links', 'stocks', 'failures', 'log'] },
  linkMetadataFetched: { sql: joinSql(nameLink), changes: ['failures'] },
  linkCompleted: {
    sql: joinSql(setFlag('completed', 1), postContribution('completed'), lastEvent),
    changes: ['stocks', 'log'],
  },
  linkUncompleted: {
    sql: joinSql(setFlag('completed', 0), postContribution('completed'), lastEvent),
    changes: ['stocks', 'log'],
  },
  linkDeleted: {
    sql: joinSql(setFlag('deleted', 1), postAll, lastEvent),
    changes: ['stocks', 'failures', 'log'],
    rewrites: ['links'],
  },
  linkRestored: {
    sql: joinSql(setFlag('deleted', 0), postAll, lastEvent),
    changes: ['stocks', 'failures', 'log'],
    rewrites: ['links'],
  },
  processingStarted: {
    sql: joinSql(START_ATTEMPT, lastEvent),
    changes: ['stocks', 'failures', 'log'],
  },
  processingCompleted: {
    sql: joinSql(END_ATTEMPT.completed, lastEvent),
    changes: ['stocks', 'attempts', 'failures', 'log'],
  },
  processingFailed: {
    sql: joinSql(END_ATTEMPT.failed, lastEvent),
    changes: ['stocks', 'attempts', 'failures', 'log'],
  },
  processingCancelled: {
    sql: joinSql(END_ATTEMPT.cancelled, lastEvent),
    changes: ['stocks', 'attempts', 'failures', 'log'],
  },
  linkInteracted: {
    sql: joinSql(
      meetLink,
      countInteraction('telemetry_interactions_v1', null),
      countInteraction('telemetry_interactions_by_kind_v1', 'kind'),
      interact,
      lastEvent,
    ),
    changes: ['interactions', 'log'],
  },
}

const UNIQUE_LINK_CREATED_SQL: FactSql = {
  sql: joinSql(claimUrl, createLink(`AND ${CLAIMED}`)),
  changes: FACT_SQL.linkCreated.changes,
}

/** A fact that could not be counted is counted as such. */
export const BAD_FACT_SQL: FactSql = {
  sql: joinSql(`
    INSERT INTO telemetry_log_v1 (id, badFacts, lastBadFact) VALUES (0, 1, $reason)
    ON CONFLICT (id) DO UPDATE
    SET badFacts = badFacts + 1, lastBadFact = excluded.lastBadFact`),
  changes: ['log'],
}

/**
 * A fact as SQL over its own fields (`$linkId`, `$at`, `$bucket`, …): change the link's row, then
 * post the difference. `$at` is null where a fact has none; then the last event stands.
 */
export const factSqlOf = (fact: GoodFact | BadFact): FactSql => {
  if (fact.type === 'bad') return BAD_FACT_SQL
  return fact.uniqueUrl ? UNIQUE_LINK_CREATED_SQL : FACT_SQL[fact.type]
}
