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
import { inSlices, type Slice } from '../inSlices.ts'

export type ReplayedHost = keyof typeof replayed

/** A slice of a replay is so many events. */
const SLICE = 1_000

let goOn: (() => Promise<Slice>) | undefined

/** Writes the log of so many events that {@link measureReplay} replays, and opens an empty state. */
export const prepareReplay = async (host: ReplayedHost, count: number): Promise<void> => {
  const rounds = Math.ceil(count / eventsOfRound(0, '').length)
  const log = Array.from({ length: rounds }, (_, round) => eventsOfRound(round, `new-${round}`))
  const directory = mkdtempSync(join(tmpdir(), 'replay-'))
  process.once('exit', () => rmSync(directory, { recursive: true }))
  const databases = await run(open(log.flat().slice(0, count), directory))
  goOn = inSlices((mayGoOn) => run(replay(replayed[host], databases, mayGoOn)))
}

/**
 * Goes on replaying a log, as LiveStore does when tables changed: by the leader, into an empty state
 * in a file. A process is for one replay, because LiveStore keeps something of every statement; so
 * that hosts can take turns, it goes on a slice with each call.
 */
export const measureReplay = (): Promise<Slice> => {
  if (goOn === undefined) throw new Error('No replay was prepared. Call prepareReplay first.')
  return goOn()
}

const run = <Value>(effect: Effect.Effect<Value, unknown, FileSystem.FileSystem>) =>
  Effect.runPromise(effect.pipe(Effect.provide(PlatformNode.NodeFileSystem.layer)))

const open = (log: readonly LinkBucketEvent[], directory: string) =>
  Effect.gen(function* () {
    const makeDb = yield* sqliteDbFactory({
      sqlite3: yield* Effect.promise(() => loadSqlite3Wasm()),
    })
    const dbState = yield* makeDb({ _tag: 'fs', directory, fileName: 'state.db' })
    const dbEventlog = yield* makeDb({ _tag: 'in-memory' })
    yield* Eventlog.initEventlogDb(dbEventlog)
    dbEventlog.execute('BEGIN')
    for (const [index, { name, args }] of log.entries()) {
      const event = replayed.bare.eventsDefsMap.get(name) as { schema: Schema.Schema<unknown> }
      const hash = Schema.hash(event.schema)
      const entry = entryOf(index, name, args)
      yield* Eventlog.insertIntoEventlog(entry, dbEventlog, hash, 'bench', 'bench')
    }
    dbEventlog.execute('COMMIT')
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
