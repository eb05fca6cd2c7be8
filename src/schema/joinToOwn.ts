import type { MaterializedStatement, SqlValue } from './materializeFacts.ts'

/** A query builder of LiveStore's, as far as its SQL goes. */
interface QueryBuilder {
  asSql: () => { query: string; bindValues: readonly SqlValue[]; usedTables: ReadonlySet<string> }
}

/**
 * What a host's materializer gave, and the kit's statements after it, as one result. Where the host's
 * last is a query builder, the kit's first is joined to its SQL: for every statement LiveStore's
 * leader opens a span with a stack trace, which costs as much as most of what is in it.
 */
export const joinToOwn = (
  own: unknown,
  [first, ...others]: readonly MaterializedStatement[],
): unknown => {
  if (first === undefined) return own
  const ownResults: readonly unknown[] = Array.isArray(own) ? own : [own]
  const last = ownResults.at(-1)
  if (!isQueryBuilder(last)) return [...ownResults, first, ...others]
  return [...ownResults.slice(0, -1), joined(last, first), ...others]
}

const isQueryBuilder = (result: unknown): result is QueryBuilder =>
  typeof result === 'object' &&
  result !== null &&
  typeof (result as Partial<QueryBuilder>).asSql === 'function'

const joined = (
  builder: QueryBuilder,
  { sql, bindValues, writeTables }: MaterializedStatement,
): MaterializedStatement => {
  const own = builder.asSql()
  return {
    sql: joinedSql(own.query, sql, bindValues.length),
    bindValues: [...bindValues, ...own.bindValues],
    writeTables: writeTables.union(own.usedTables),
  }
}

const joinedBefore = new Map<string, Map<string, string>>()
const MOST_REMEMBERED = 100

/**
 * Remembered, because page and leader ask for the same few again and again: a text that is made anew
 * is read anew by whatever looks it up.
 */
const joinedSql = (own: string, added: string, addedValues: number): string => {
  let byAdded = joinedBefore.get(own)
  if (byAdded === undefined) {
    if (joinedBefore.size === MOST_REMEMBERED) joinedBefore.clear()
    byAdded = new Map()
    joinedBefore.set(own, byAdded)
  }
  const before = byAdded.get(added)
  if (before !== undefined) return before
  const sql = `${withNumbers(own, addedValues)};${added}`
  byAdded.set(added, sql)
  return sql
}

/**
 * The same SQL with a number for each of its values, after so many others: the kit's statements are
 * bound all that come before their own.
 */
const withNumbers = (query: string, before: number): string => {
  let place = before
  return query.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (token) => {
    if (token !== '?') return token
    place += 1
    return `?${place}`
  })
}
