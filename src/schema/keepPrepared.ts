type BindValues = Readonly<Record<string, unknown>> | readonly unknown[]

interface Statement {
  execute(bindValues?: BindValues, options?: object): void
  finalize(): void
}

/** A database of LiveStore's, as far as what a replay does with it. */
export interface Database {
  execute(sql: string, bindValues?: BindValues, options?: object): void
  prepare(sql: string): Statement
}

const MOST_KEPT = 200

/**
 * Lets a database keep what it prepared to execute a text for the next time, until the function that
 * this gives is called. LiveStore's leader prepares every statement of every event anew, and never
 * frees its text in SQLite's memory: of a long log that is a third of the time, and gigabytes.
 */
export const keepPrepared = (database: Database): (() => void) => {
  const { execute } = database
  const kept = new Map<string, Map<string, Statement>>()
  let count = 0
  const prepared = (sql: string, names: string): Statement | undefined => {
    const byNames = kept.get(sql) ?? new Map<string, Statement>()
    const known = byNames.get(names)
    if (known !== undefined || count === MOST_KEPT) return known
    count += 1
    const statement = database.prepare(sql)
    kept.set(sql, byNames.set(names, statement))
    return statement
  }
  database.execute = (sql, bindValues, options) => {
    const statement = typeof sql === 'string' ? prepared(sql, namesOf(bindValues)) : undefined
    if (statement === undefined) execute(sql, bindValues, options)
    else statement.execute(bindValues, options)
  }
  return () => {
    database.execute = execute
    for (const byNames of kept.values()) for (const each of byNames.values()) each.finalize()
  }
}

/** Values that are bound stay so: a statement is only for executions that bind the same ones anew. */
const namesOf = (bindValues: BindValues = []): string => {
  if (Array.isArray(bindValues) && !bindValues.includes(undefined))
    return `all ${bindValues.length}`
  return Object.entries(bindValues)
    .flatMap(([name, value]) => (value === undefined ? [] : name))
    .join()
}
