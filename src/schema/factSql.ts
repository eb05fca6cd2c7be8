import type { FactType } from '../model/fact.ts'
import type { BadFact, GoodFact } from '../model/parseFact.ts'
import { addToCounts } from './addToCounts.ts'
import { END_ATTEMPT, START_ATTEMPT } from './attempt.ts'
import { addToStocks, changeLink } from './changeLink.ts'
import { contributionSql, type Stock } from './contribution.ts'
import type { Figure, FigureByTime } from './figures.ts'
import { ALL_AND_DOMAIN, bucketSql, keySql, PRESENT_OF_ALL } from './key.ts'
import { type NumberedSql, numbered } from './numbered.ts'
import { joinSql } from './sql.ts'

/** What a fact does to the kit's tables, and which figures it can change. */
export interface FactSql extends NumberedSql {
  /** What it changes in the bucket of its `at`, or of a later change of its link. */
  changes: readonly Figure[]
  /** What it changes in other buckets, whenever they were. */
  rewrites?: readonly FigureByTime[]
  /** Whether it can put failures of its link into a list. */
  lists?: boolean
}

const lastEvent = `
  INSERT INTO telemetry_counts_v1 (key, lastEventAt) VALUES (${PRESENT_OF_ALL}, $at)
  ON CONFLICT DO UPDATE SET lastEventAt = $at WHERE $at IS NOT NULL`

const KNOWN =
  'EXISTS (SELECT 1 FROM telemetry_links_v1 WHERE linkId = $linkId AND createdAt IS NOT NULL)'

// A link that is known keeps its URL, so it claims no other.
const claimUrl = `
  INSERT INTO telemetry_urls_v1 (url, linkId) SELECT $url, $linkId WHERE NOT ${KNOWN}
  ON CONFLICT DO NOTHING`

const CLAIMED = 'EXISTS (SELECT 1 FROM telemetry_urls_v1 WHERE url = $url AND linkId = $linkId)'

const internDomain = `
  INSERT INTO telemetry_domains_v1 (id, domain) VALUES (1, '(unknown)'), (NULL, $domain)
  ON CONFLICT DO NOTHING`

const create = (condition: string): string => `
  INSERT INTO telemetry_links_v1 (linkId, domain, createdAt, url, changedIn)
  SELECT $linkId, id, $at, $url, $bucket
  FROM telemetry_domains_v1 WHERE domain = $domain ${condition}
  ON CONFLICT DO UPDATE SET domain = excluded.domain, createdAt = excluded.createdAt,
    url = excluded.url, changedIn = excluded.changedIn
  WHERE createdAt IS NULL`

// A link that was not known had added nothing; what attempts did to it before counts now.
const countCreation = addToStocks(
  {
    total: contributionSql('total'),
    pending: contributionSql('pending'),
    failed: contributionSql('failed'),
    created: 'NOT isPresent',
  },
  'changes()',
)

const listDomain = (difference: '+ 1' | '- 1'): string => `
  UPDATE telemetry_domains_v1 SET total = total ${difference}
  WHERE changes() AND id = (SELECT domain FROM telemetry_links_v1 WHERE linkId = $linkId)`

const trackFrom = `
  INSERT INTO telemetry_log_v1 (id, trackingSince) SELECT 0, $at WHERE changes()
  ON CONFLICT DO UPDATE SET trackingSince = $at
  WHERE trackingSince IS NULL OR $at < trackingSince`

const nameLink = `
  UPDATE telemetry_links_v1 SET title = $title
  WHERE linkId = $linkId AND createdAt IS NOT NULL AND $title IS NOT NULL`

const setFlag = (column: 'completed' | 'deleted', value: 0 | 1, ...stocks: Stock[]): string =>
  changeLink({
    where: `createdAt IS NOT NULL AND ${column} <> ${value}`,
    becomes: { [column]: `${value}` },
    stocks,
  })

const setDeleted = (value: 0 | 1): string => {
  const difference = value === 1 ? '- 1' : '+ 1'
  return joinSql(
    setFlag('deleted', value, 'total', 'completed', 'deleted', 'pending', 'failed'),
    addToCounts({ created: difference }, bucketSql('createdAt'), 'changes()'),
    listDomain(difference),
    lastEvent,
  )
}

const interact = `
  INSERT INTO telemetry_interacted_v1 (linkId, at, kind) VALUES ($linkId, $at, $kind)
  ON CONFLICT DO UPDATE SET at = excluded.at, kind = excluded.kind
  WHERE at <> excluded.at OR kind <> excluded.kind`

// A link that is not known is of no known domain.
const countInteraction = `
  INSERT INTO telemetry_interactions_v1 (kind, key, count)
  SELECT $kind, ${keySql('scope * domain', '$bucket')}, 1
  FROM (
      SELECT coalesce((SELECT domain FROM telemetry_links_v1 WHERE linkId = $linkId), 1) AS domain
    ), ${ALL_AND_DOMAIN}
  WHERE changes()
  ON CONFLICT DO UPDATE SET count = count + 1`

const createLink = (condition = ''): string =>
  joinSql(internDomain, create(condition), countCreation, listDomain('+ 1'), trackFrom, lastEvent)

const FACT_SQL: Record<FactType, FactSql> = {
  linkCreated: {
    ...numbered(createLink()),
    changes: ['links', 'tracking', 'stocks', 'failures', 'log'],
  },
  linkMetadataFetched: { ...numbered(joinSql(nameLink)), changes: ['failures'] },
  linkCompleted: {
    ...numbered(joinSql(setFlag('completed', 1, 'completed'), lastEvent)),
    changes: ['stocks', 'log'],
  },
  linkUncompleted: {
    ...numbered(joinSql(setFlag('completed', 0, 'completed'), lastEvent)),
    changes: ['stocks', 'log'],
  },
  linkDeleted: {
    ...numbered(setDeleted(1)),
    changes: ['stocks', 'failures', 'log'],
    rewrites: ['links'],
  },
  linkRestored: {
    ...numbered(setDeleted(0)),
    changes: ['stocks', 'failures', 'log'],
    rewrites: ['links'],
    lists: true,
  },
  processingStarted: {
    ...numbered(joinSql(START_ATTEMPT, lastEvent)),
    changes: ['stocks', 'failures', 'log'],
  },
  processingCompleted: {
    ...numbered(joinSql(END_ATTEMPT.completed, lastEvent)),
    changes: ['stocks', 'attempts', 'failures', 'log'],
  },
  processingFailed: {
    ...numbered(joinSql(END_ATTEMPT.failed, lastEvent)),
    changes: ['stocks', 'attempts', 'failures', 'log'],
    lists: true,
  },
  processingCancelled: {
    ...numbered(joinSql(END_ATTEMPT.cancelled, lastEvent)),
    changes: ['stocks', 'attempts', 'failures', 'log'],
  },
  linkInteracted: {
    ...numbered(joinSql(interact, countInteraction, lastEvent)),
    changes: ['interactions', 'log'],
  },
}

const UNIQUE_LINK_CREATED_SQL: FactSql = {
  ...numbered(joinSql(claimUrl, createLink(`AND ${CLAIMED}`))),
  changes: FACT_SQL.linkCreated.changes,
}

/** A fact that could not be counted is counted as such. */
const BAD_FACT_SQL: FactSql = {
  ...numbered(
    joinSql(`
      INSERT INTO telemetry_log_v1 (id, badFacts, lastBadFact) VALUES (0, 1, $reason)
      ON CONFLICT (id) DO UPDATE
      SET badFacts = badFacts + 1, lastBadFact = excluded.lastBadFact`),
  ),
  changes: ['log'],
}

/**
 * A fact as SQL over its own fields, in the order of `names` (`linkId`, `at`, `bucket`, …): what it
 * counts, the link's row, the last event. `changes()` in a statement is whether the one before it
 * changed anything, so what was said before is not counted again. Where a fact has no instant, `at`
 * is null and `bucket` before all others: then the last event stands.
 */
export const factSqlOf = (fact: GoodFact | BadFact): FactSql => {
  if (fact.type === 'bad') return BAD_FACT_SQL
  return fact.uniqueUrl ? UNIQUE_LINK_CREATED_SQL : FACT_SQL[fact.type]
}
