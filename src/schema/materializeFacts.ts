import { utcDayOf } from '../model/bucket.ts'
import { errorMessage } from '../model/errorMessage.ts'
import { type BadFact, type GoodFact, parseFact } from '../model/parseFact.ts'
import { BAD_FACT_SQL, FACT_SQL } from './factSql.ts'
import { type Figure, writesTo } from './figures.ts'

type BindValue = string | number | null

/** What a materializer gives LiveStore: SQL, and the tables whose readers it wakes. */
export interface MaterializedStatement {
  sql: string
  bindValues: Record<string, BindValue>
  writeTables: ReadonlySet<string>
}

/**
 * What a host's mapping gives for one event, as one statement to run, or null where it means
 * nothing. Never throws: a mapping that does, and what is no good fact, is counted as bad.
 */
export const materializeFacts = (mapping: () => unknown): MaterializedStatement | null => {
  const facts = factsOf(mapping)
  if (facts.length === 0) return null
  const changes = new Set<Figure>()
  const sql: string[] = []
  const bindValues: Record<string, BindValue> = {}
  for (const [index, fact] of facts.entries()) {
    const step = fact.type === 'bad' ? BAD_FACT_SQL : FACT_SQL[fact.type]
    // Statements of one event share their bind values, so each later fact has names of its own.
    const suffix = index === 0 ? '' : `_${index}`
    sql.push(suffix === '' ? step.sql : step.sql.replace(/\$\w+/g, `$&${suffix}`))
    for (const [name, value] of Object.entries(bindValuesOf(fact))) {
      bindValues[name + suffix] = value
    }
    for (const figure of step.changes) changes.add(figure)
  }
  return { sql: sql.join(';'), bindValues, writeTables: writesTo(changes) }
}

/** What could not be counted, as one statement to run. */
export const materializeBadFact = (reason: string): MaterializedStatement => ({
  sql: BAD_FACT_SQL.sql,
  bindValues: { reason },
  writeTables: writesTo(BAD_FACT_SQL.changes),
})

const factsOf = (mapping: () => unknown): (GoodFact | BadFact)[] => {
  try {
    return asList(mapping()).map(parseFact)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return [{ type: 'bad', reason: `The mapping threw: ${message}` }]
  }
}

const asList = (given: unknown): readonly unknown[] => {
  if (given === null || given === undefined || given === false) return []
  return Array.isArray(given) ? given : [given]
}

const bindValuesOf = (fact: GoodFact | BadFact): Record<string, BindValue> => {
  if (fact.type === 'bad') return { reason: fact.reason }
  const { linkId, at, bucket } = fact
  switch (fact.type) {
    case 'linkCreated':
      return { linkId, at, bucket, url: fact.url, domain: fact.domain }
    case 'linkMetadataFetched':
      return { linkId, title: fact.title }
    case 'processingCompleted':
      return { linkId, at, bucket, day: utcDayOf(at ?? 0) }
    case 'processingFailed':
      return { linkId, at, bucket, ...errorMessage(fact.error ?? '') }
    case 'linkInteracted':
      return { linkId, at, bucket, kind: fact.kind }
    default:
      return { linkId, at, bucket }
  }
}
