import { utcDayOf } from '../model/bucket.ts'
import { describeValue } from '../model/describeValue.ts'
import { errorMessage } from '../model/errorMessage.ts'
import { errorText } from '../model/errorText.ts'
import { type BadFact, type GoodFact, parseFact } from '../model/parseFact.ts'
import { type FactSql, factSqlOf } from './factSql.ts'
import { writesTo } from './figures.ts'
import { histogramSlot, NO_BUCKET } from './key.ts'
import { isListed } from './listed.ts'
import { numberedAfter } from './numbered.ts'
import { isPast } from './past.ts'

/** What the kit binds to SQL. */
export type SqlValue = string | number | null

/** What a materializer gives LiveStore: SQL, and the tables whose readers it wakes. */
export interface MaterializedStatement {
  sql: string
  bindValues: SqlValue[]
  writeTables: ReadonlySet<string>
}

/**
 * How many facts share a statement. Fewer statements cost less, up to here: of a long one SQLite
 * reads all that is left for each part of it.
 */
const FACTS_A_STATEMENT = 4

/**
 * What a host's mapping gives for one event, as statements to run in their order; none where it
 * means nothing. Never throws: a mapping that does, and what is no good fact, is counted as bad, by
 * the name of the event.
 */
export const materializeFacts = (
  event: string,
  mapping: () => unknown,
): MaterializedStatement[] => {
  const statements: MaterializedStatement[] = []
  for (const [index, fact] of factsOf(mapping).entries()) {
    const statement =
      fact.type === 'bad' ? materializeBadFact(`${event}: ${fact.reason}`) : materializeFact(fact)
    const place = index % FACTS_A_STATEMENT
    const joined = place === 0 ? undefined : statements.at(-1)
    if (joined === undefined) statements.push(statement)
    else append(joined, statement)
  }
  return statements
}

const materializeFact = (fact: GoodFact | BadFact): MaterializedStatement => {
  const step = factSqlOf(fact)
  const values = valuesOf(fact)
  return {
    sql: step.sql,
    bindValues: step.names.map((name) => values[name] ?? null),
    writeTables: tablesOf(step, fact),
  }
}

/** The facts of a statement share its bind values, so each later one gets numbers of its own. */
const append = (
  joined: MaterializedStatement,
  { sql, bindValues, writeTables }: MaterializedStatement,
): void => {
  joined.sql += `;${numberedAfter(joined.bindValues.length, sql)}`
  joined.bindValues.push(...bindValues)
  joined.writeTables = joined.writeTables.union(writeTables)
}

/** What could not be counted, as one statement to run. */
export const materializeBadFact = (reason: string): MaterializedStatement =>
  materializeFact({ type: 'bad', reason })

/** The tables that a fact writes, by its SQL: of the few sets there are, one is not made anew. */
const tablesBefore = new WeakMap<FactSql, ReadonlySet<string>[]>()

const tablesOf = (step: FactSql, fact: GoodFact | BadFact): ReadonlySet<string> => {
  const { changes, rewrites = [], lists = false } = step
  const isOfPast = fact.type === 'bad' || isPast(fact.bucket)
  const changesListed =
    fact.type !== 'bad' && changes.includes('failures') && (lists || isListed(fact.linkId))
  const before = tablesBefore.get(step) ?? []
  const place = 2 * Number(isOfPast) + Number(changesListed)
  tablesBefore.set(step, before)
  before[place] ??= new Set([
    ...writesTo(changes, isOfPast),
    ...writesTo(rewrites, true),
    ...writesTo(changesListed ? ['listed'] : [], isOfPast),
  ])
  return before[place]
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

const valuesOf = (fact: GoodFact | BadFact): Record<string, SqlValue> => {
  if (fact.type === 'bad') return { reason: fact.reason }
  const { linkId, at } = fact
  const bucket = fact.bucket ?? NO_BUCKET
  switch (fact.type) {
    case 'linkCreated':
      return { linkId, at, bucket, url: fact.url, domain: fact.domain }
    case 'linkMetadataFetched':
      return { linkId, title: fact.title }
    case 'processingCompleted':
    case 'processingCancelled':
      return { linkId, at, bucket, ...slotsOf(at, bucket) }
    case 'processingFailed':
      return { linkId, at, bucket, ...slotsOf(at, bucket), ...errorMessage(fact.error ?? '') }
    case 'linkInteracted':
      return { linkId, at, bucket, kind: fact.kind }
    default:
      return { linkId, at, bucket }
  }
}

const slotsOf = (at: number | null, bucket: number) => ({
  daySlot: histogramSlot('day', utcDayOf(at ?? 0)),
  bucketSlot: histogramSlot('bucket', bucket),
})
