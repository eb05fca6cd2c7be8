import { utcDayOf } from '../model/bucket.ts'
import { describeValue } from '../model/describeValue.ts'
import { errorMessage } from '../model/errorMessage.ts'
import { errorText } from '../model/errorText.ts'
import { type BadFact, type GoodFact, parseFact } from '../model/parseFact.ts'
import { BAD_FACT_SQL, type FactSql, factSqlOf } from './factSql.ts'
import { writesTo } from './figures.ts'
import { histogramSlot, NO_BUCKET } from './key.ts'
import { isListed } from './listed.ts'

/** What a materializer gives LiveStore: SQL, and the tables whose readers it wakes. */
export interface MaterializedStatement {
  sql: string
  bindValues: Readonly<Record<string, unknown>>
  writeTables: ReadonlySet<string>
}

/**
 * How many facts share a statement. Fewer statements cost less, up to here: of a long one SQLite
 * reads all that is left for each part of it.
 */
const FACTS_A_STATEMENT = 4

/**
 * What a host's mapping gives for one event, as statements to run in their order; none where it
 * means nothing. Never throws: a mapping that does, and what is no good fact, is counted as bad.
 */
export const materializeFacts = (mapping: () => unknown): MaterializedStatement[] => {
  const facts = factsOf(mapping)
  const count = Math.ceil(facts.length / FACTS_A_STATEMENT)
  return Array.from({ length: count }, (_, index) =>
    statementOf(facts.slice(index * FACTS_A_STATEMENT, (index + 1) * FACTS_A_STATEMENT)),
  )
}

const statementOf = (facts: readonly (GoodFact | BadFact)[]): MaterializedStatement => {
  const writeTables = new Set<string>()
  const sql: string[] = []
  const bindValues: Record<string, unknown> = {}
  for (const [index, fact] of facts.entries()) {
    const step = factSqlOf(fact)
    // The facts of a statement share its bind values, so each later one has names of its own.
    const suffix = index === 0 ? '' : `_${index}`
    sql.push(suffix === '' ? step.sql : step.sql.replace(/\$\w+/g, `$&${suffix}`))
    for (const [name, value] of Object.entries(bindValuesOf(fact))) {
      bindValues[name + suffix] = value
    }
    for (const table of tablesOf(step, fact)) writeTables.add(table)
  }
  return { sql: sql.join(';'), bindValues, writeTables }
}

/** What could not be counted, as one statement to run. */
export const materializeBadFact = (reason: string): MaterializedStatement => ({
  sql: BAD_FACT_SQL.sql,
  bindValues: { reason },
  writeTables: new Set(writesTo(BAD_FACT_SQL.changes, null)),
})

const tablesOf = (
  { changes, rewrites = [], lists = false }: FactSql,
  fact: GoodFact | BadFact,
): string[] => {
  if (fact.type === 'bad') return writesTo(changes, null)
  const changesListed = changes.includes('failures') && (lists || isListed(fact.linkId))
  return [
    ...writesTo(changes, fact.bucket),
    ...writesTo(rewrites, null),
    ...writesTo(changesListed ? ['listed'] : [], null),
  ]
}

const factsOf = (mapping: () => unknown): (GoodFact | BadFact)[] => {
  try {
    return asList(mapping()).map(parseFact)
  } catch (error) {
    const said = errorText(error) ?? describeValue(error)
    return [{ type: 'bad', reason: `The mapping threw: ${said}` }]
  }
}

const asList = (given: unknown): readonly unknown[] => {
  if (given === null || given === undefined || given === false) return []
  return Array.isArray(given) ? given : [given]
}

const bindValuesOf = (fact: GoodFact | BadFact): Record<string, string | number | null> => {
  if (fact.type === 'bad') return { reason: fact.reason }
  const { linkId, at } = fact
  const bucket = fact.bucket ?? NO_BUCKET
  switch (fact.type) {
    case 'linkCreated':
      return { linkId, at, bucket, url: fact.url, domain: fact.domain }
    case 'linkMetadataFetched':
      return { linkId, title: fact.title }
    case 'processingCompleted':
      return {
        linkId,
        at,
        bucket,
        daySlot: histogramSlot('day', utcDayOf(at ?? 0)),
        bucketSlot: histogramSlot('bucket', bucket),
      }
    case 'processingFailed':
      return { linkId, at, bucket, ...errorMessage(fact.error ?? '') }
    case 'linkInteracted':
      return { linkId, at, bucket, kind: fact.kind }
    default:
      return { linkId, at, bucket }
  }
}
