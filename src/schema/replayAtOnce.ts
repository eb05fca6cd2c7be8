interface Database {
  execute: (sql: string) => void
}

/**
 * What to give `makeState` as `migrations`, so that LiveStore fills new or changed tables from the
 * log in one transaction: in about half of the time, and whole or not at all. Without it every
 * statement is a transaction of its own, and a device that is switched off in the middle has tables
 * that hold a part of the log, which LiveStore takes for all of it from then on.
 *
 * @example
 * State.SQLite.makeState({ tables, materializers, migrations: replayAtOnce })
 */
export const replayAtOnce = {
  strategy: 'auto' as const,
  hooks: {
    // Before the tables are made: without them LiveStore knows that it has to begin anew.
    init: (database: Database) => database.execute('BEGIN'),
    post: (database: Database) => database.execute('COMMIT'),
  },
}
