import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BootStatus } from '@livestore/common'
import { Eventlog, makeMaterializeEvent, recreateDb } from '@livestore/common/leader-thread'
import { LiveStoreEvent, type LiveStoreSchema } from '@livestore/common/schema'
import { loadSqlite3Wasm } from '@livestore/sqlite-wasm/load-wasm'
import { sqliteDbFactory } from '@livestore/sqlite-wasm/node'
import { Effect, type FileSystem, Queue, Schema } from '@livestore/utils/effect'
import { PlatformNode } from '@livestore/utils/node'
import type { LinkBucketEvent } from '../../src/fixtures/linkBucket/events.ts'
import { eventsOfRound } from '../hostEvents.ts'
import { replayed } from '../hosts/replayed.ts'
import { inSlices, type Sliced } from '../inSlices.ts'

export type ReplayedHost = keyof typeof replayed

/** After so many events another host has its turn. */
const SLICE = 250

/**
 * How long each host takes to replay a log, in ms, as LiveStore does when tables changed: by the
 * leader, into an empty state in a file. All at once in one process, slice by slice, each with an
 * SQLite of its own: LiveStore keeps something of every statement.
 */
export const measureReplays = async (count: number): Promise<Record<ReplayedHost, number>> => {
  const rounds = Math.ceil(count / eventsOfRound(0, '').length)
  const events = Array.from({ length: rounds }, (_, round) => eventsOfRound(round, `new-${round}`))
  const log = await run(logOf(events.flat().slice(0, count)))
  const directory = mkdtempSync(join(tmpdir(), 'replay-'))
  const replays: [string, Sliced][] = []
  for (const [host, schema] of Object.entries(replayed)) {
    const databases = await run(open(log, join(directory, host)))
    replays.push([host, (mayGoOn) => run(replay(schema, databases, mayGoOn))])
  }
  return inSlices<ReplayedHost>(
    Object.fromEntries(replays) as Record<ReplayedHost, Sliced>,
  ).finally(() => rmSync(directory, { recursive: true }))
}

const run = <Value>(effect: Effect.Effect<Value, unknown, FileSystem.FileSystem>) =>
  Effect.runPromise(effect.pipe(Effect.provide(PlatformNode.NodeFileSystem.layer)))

const makeDb = Effect.gen(function* () {
  const sqlite3 = yield* Effect.promise(() => loadSqlite3Wasm())
  return yield* sqliteDbFactory({ sqlite3 })
})

/** A log of events, as LiveStore keeps it. */
const logOf = (events: readonly LinkBucketEvent[]) =>
  Effect.gen(function* () {
    const db = yield* (yield* makeDb)({ _tag: 'in-memory' })
    yield* Eventlog.initEventlogDb(db)
    db.execute('BEGIN')
    for (const [index, { name, args }] of events.entries()) {
      const event = replayed.bare.eventsDefsMap.get(name) as { schema: Schema.Schema<unknown> }
      const hash = Schema.hash(event.schema)
      yield* Eventlog.insertIntoEventlog(entryOf(index, name, args), db, hash, 'bench', 'bench')
    }
    db.execute('COMMIT')
    return db.export()
  })

const open = (log: Uint8Array<ArrayBuffer>, directory: string) =>
  Effect.gen(function* () {
    const make = yield* makeDb
    const dbState = yield* make({ _tag: 'fs', directory, fileName: 'state.db' })
    const dbEventlog = yield* make({ _tag: 'in-memory' })
    dbEventlog.import(log)
    return { dbState, dbEventlog }
  })

type Databases = Effect.Effect.Success<ReturnType<typeof open>>

const replay = (schema: LiveStoreSchema, databases: Databases, mayGoOn: () => Promise<void>) =>
  Effect.gen(function* () {
    const materialize = yield* makeMaterializeEvent({ schema, ...databases })
    let replayedEvents = 0
    const materializeEvent: typeof materialize = (...event) => {
      replayedEvents += 1
      const materialized = materialize(...event)
      return replayedEvents % SLICE === 0
        ? Effect.zipRight(Effect.promise(mayGoOn), materialized)
        : materialized
    }
    const bootStatusQueue = yield* Queue.unbounded<BootStatus>()
    yield* recreateDb({ schema, ...databases, bootStatusQueue, materializeEvent })
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
