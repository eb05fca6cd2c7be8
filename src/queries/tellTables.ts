import { type LiveQueryDef, StoreInternalsSymbol } from '@livestore/livestore'

/**
 * The same query, which tells LiveStore the tables that its SQL names before it first runs.
 *
 * LiveStore asks SQLite for them, which prepares the SQL once for each table and index of the whole
 * database to answer: half of the time to first figures. `queriedTables`, meant for this, is not
 * looked at in 0.4.0, so they are put where LiveStore remembers what it was answered. Where it
 * remembers that elsewhere, or the store has not all of the tables, LiveStore asks as before.
 */
export const tellTables = <Result>(
  def: LiveQueryDef<Result>,
  sql: string,
): LiveQueryDef<Result> => {
  const told = new WeakSet<Store>()
  return {
    ...def,
    // Called for every reading of the query by another one.
    make: (context, otelContext) => {
      if (!told.has(context.store)) {
        tell(context.store, sql)
        told.add(context.store)
      }
      return def.make(context, otelContext)
    },
  }
}

type Store = Parameters<LiveQueryDef<unknown>['make']>[0]['store']

const tell = (store: Store, sql: string): void => {
  const { sqliteDbWrapper, tableRefs } = store[StoreInternalsSymbol]
  const remembered: unknown = Reflect.get(sqliteDbWrapper, 'tablesUsedCache')
  const tables = new Set(sql.match(/\btelemetry_\w+_v\d+\b/g))
  if (isCache(remembered) && [...tables].every((table) => table in tableRefs)) {
    remembered.set(sql, tables)
  }
}

const isCache = (value: unknown): value is { set: (sql: string, tables: Set<string>) => void } =>
  typeof value === 'object' && value !== null && 'set' in value && typeof value.set === 'function'
