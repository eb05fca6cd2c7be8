import type { SqliteDb } from '@livestore/livestore'

/**
 * Replays the log in one transaction when tables are new or changed: give it to `makeState` as
 * `migrations`. LiveStore by itself lets each statement commit alone, which takes longer than the
 * statements do; with this, an app with the kit replays about as fast as it did without either.
 *
 * All or nothing: where an event cannot be replayed, nothing of it stays, and LiveStore begins anew
 * at the next start.
 */
export const replayInTransaction = {
  strategy: 'auto' as const,
  hooks: {
    pre: (db: SqliteDb): void => {
      db.execute('BEGIN')
    },
    post: (db: SqliteDb): void => {
      db.execute('COMMIT')
    },
  },
}
