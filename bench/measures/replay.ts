import type { BootStatus } from '@livestore/common'
import { Eventlog, makeMaterializeEvent, recreateDb } from '@livestore/common/leader-thread'
import { LiveStoreEvent } from '@livestore/common/schema'
import { sqliteDbFactory } from '@livestore/sqlite-wasm/browser'
import { loadSqlite3Wasm } from '@livestore/sqlite-wasm/load-wasm'
import { Effect, Queue, Schema } from '@livestore/utils/effect'
import type { LinkBucketEvent } from '../../src/fixtures/linkBucket/events.ts'
import { eventsOfRound } from '../hostEvents.ts'
import { replayed } from '../hosts/replayed.ts'

/** How long the log took to replay, in ms, by host. */
export type Replay = Record<keyof typeof replayed, number>

/**
 * The same log replayed by each host, as LiveStore does it when tables changed: into an empty state,
 * in memory, by the leader alone.
 */
export const measureReplay = async (count: number): Promise<Replay> => {
  const log = Array.from({ length: Math.ceil(count / eventsOfRound(0, '').length) }, (_, round) =>
    eventsOfRound(round, `new-${round}`),
  )
    .flat()
    .slice(0, count)
  const times: Partial<Replay> = {}
  for (const host of Object.keys(replayed) as (keyof typeof replayed)[]) {
    times[host] = await Effect.runPromise(replay(host, log))
  }
  return times as Replay
}

const replay = (host: keyof typeof replayed, log: readonly LinkBucketEvent[]) =>
  Effect.gen(function* () {
    const schema = replayed[host]
    const makeDb = sqliteDbFactory({ sqlite3: yield* Effect.promise(() => loadSqlite3Wasm()) })
    const dbState = yield* makeDb({ _tag: 'in-memory' })
    const dbEventlog = yield* makeDb({ _tag: 'in-memory' })
    yield* Eventlog.initEventlogDb(dbEventlog)
    dbEventlog.execute('BEGIN')
    for (const [index, { name, args }] of log.entries()) {
      const event = schema.eventsDefsMap.get(name) as { schema: Schema.Schema<unknown> }
      const hash = Schema.hash(event.schema)
      yield* Eventlog.insertIntoEventlog(
        entryOf(index, name, args),
        dbEventlog,
        hash,
        'bench',
        'bench',
      )
    }
    dbEventlog.execute('COMMIT')
    const materializeEvent = yield* makeMaterializeEvent({ schema, dbState, dbEventlog })
    const bootStatusQueue = yield* Queue.unbounded<BootStatus>()
    const start = performance.now()
    yield* recreateDb({ dbState, dbEventlog, schema, bootStatusQueue, materializeEvent })
    const time = performance.now() - start
    dbState.close()
    dbEventlog.close()
    return time
  })

const entryOf = (index: number, name: string, args: unknown) =>
  LiveStoreEvent.Client.EncodedWithMeta.make({
    name,
    args,
    seqNum: { global: index + 1, client: 0, rebaseGeneration: 0 } as never,
    parentSeqNum: { global: index, client: 0, rebaseGeneration: 0 } as never,
    clientId: 'bench',
    sessionId: 'bench',
  })
