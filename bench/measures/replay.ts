import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BootStatus } from '@livestore/common'
import { Eventlog, makeMaterializeEvent, recreateDb } from '@livestore/common/leader-thread'
import { LiveStoreEvent } from '@livestore/common/schema'
import { loadSqlite3Wasm } from '@livestore/sqlite-wasm/load-wasm'
import { sqliteDbFactory } from '@livestore/sqlite-wasm/node'
import { Effect, Queue, Schema } from '@livestore/utils/effect'
import { PlatformNode } from '@livestore/utils/node'
import type { LinkBucketEvent } from '../../src/fixtures/linkBucket/events.ts'
import { eventsOfRound } from '../hostEvents.ts'
import { replayed } from '../hosts/replayed.ts'

export type ReplayedHost = keyof typeof replayed

/**
 * How long a host takes to replay a log, in ms, as LiveStore does when tables changed: by the leader,
 * into an empty state in a file. A process each: LiveStore keeps something of every statement.
 */
export const measureReplay = (host: ReplayedHost, count: number): Promise<number> => {
  const rounds = Math.ceil(count / eventsOfRound(0, '').length)
  const log = Array.from({ length: rounds }, (_, round) => eventsOfRound(round, `new-${round}`))
  const directory = mkdtempSync(join(tmpdir(), 'replay-'))
  return Effect.runPromise(
    replay(host, log.flat().slice(0, count), directory).pipe(
      Effect.provide(PlatformNode.NodeFileSystem.layer),
    ),
  ).finally(() => rmSync(directory, { recursive: true }))
}

const replay = (host: ReplayedHost, log: readonly LinkBucketEvent[], directory: string) =>
  Effect.gen(function* () {
    const schema = replayed[host]
    const makeDb = yield* sqliteDbFactory({
      sqlite3: yield* Effect.promise(() => loadSqlite3Wasm()),
    })
    const dbState = yield* makeDb({ _tag: 'fs', directory, fileName: 'state.db' })
    const dbEventlog = yield* makeDb({ _tag: 'in-memory' })
    yield* Eventlog.initEventlogDb(dbEventlog)
    dbEventlog.execute('BEGIN')
    for (const [index, { name, args }] of log.entries()) {
      const event = schema.eventsDefsMap.get(name) as { schema: Schema.Schema<unknown> }
      const hash = Schema.hash(event.schema)
      const entry = entryOf(index, name, args)
      yield* Eventlog.insertIntoEventlog(entry, dbEventlog, hash, 'bench', 'bench')
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
