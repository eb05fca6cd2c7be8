import { makeAdapter } from '@livestore/adapter-node'
import { EventSequenceNumber } from '@livestore/common/schema'
import { makeMockSyncBackend, type SyncOptions } from '@livestore/common/sync'
import { createStorePromise, type LiveStoreSchema, makeSchema, State } from '@livestore/livestore'
import { Effect } from '@livestore/utils/effect'
import { events, type LinkBucketEvent } from '../../src/fixtures/linkBucket/events.ts'
import { materializers } from '../../src/fixtures/linkBucket/materializers.ts'
import { tables } from '../../src/fixtures/linkBucket/tables.ts'
import type { TelemetryStore } from '../../src/hooks/TelemetryStore.ts'
import { defineTelemetry, linkBucketFacts, type replayAtOnce } from '../../src/schema/index.ts'
import type { Entry } from '../oracle/log.ts'
import { readLog } from './readLog.ts'

/** The link bucket before it joined the kit. */
const plainSchema = makeSchema({
  events,
  state: State.SQLite.makeState({ tables, materializers }),
})

const telemetry = defineTelemetry<typeof events>(linkBucketFacts)

/** The link bucket as it joined, with what its materializers are by then, and how it is filled. */
export const joinedSchema = (
  migrations?: typeof replayAtOnce,
  changed: Partial<typeof materializers> = {},
) =>
  makeSchema({
    events: { ...events, ...telemetry.events },
    state: State.SQLite.makeState({
      tables: { ...tables, ...telemetry.tables },
      materializers: telemetry.materializers({ ...materializers, ...changed }),
      ...(migrations === undefined ? {} : { migrations }),
    }),
  })

const storeId = 'link-bucket'

/** Opens the link bucket in a directory. */
export const openApp = (
  schema: LiveStoreSchema,
  baseDirectory: string,
  sync?: SyncOptions,
): Promise<TelemetryStore> =>
  createStorePromise({
    schema,
    adapter: makeAdapter({
      storage: { type: 'fs', baseDirectory },
      ...(sync === undefined ? {} : { sync }),
    }),
    storeId,
    disableDevtools: true,
  })

/** The link bucket as it was used before it joined the kit: a store on disk with these events. */
export const usePlainApp = async (directory: string, events: readonly LinkBucketEvent[]) => {
  const number = (value: number) => EventSequenceNumber.Global.make(value)
  const backend = Effect.gen(function* () {
    const mock = yield* makeMockSyncBackend({ startConnected: true, nonLiveChunkSize: 500 })
    yield* mock.advance(
      ...events.map(({ name, args }, place) => ({
        name,
        args,
        seqNum: number(place + 1),
        parentSeqNum: number(place),
        clientId: 'elsewhere',
        sessionId: 'elsewhere',
      })),
    )
    const made = yield* mock.makeSyncBackend
    return { ...made, pull: (cursor: Parameters<typeof made.pull>[0]) => made.pull(cursor) }
  })
  const store = await openApp(plainSchema, directory, {
    backend: () => backend,
    livePull: false,
    initialSyncOptions: { _tag: 'Blocking', timeout: 60_000 },
  })
  await store.shutdownPromise()
}

/** What the app's log holds, in facts. */
export const factsIn = (directory: string): Entry[] =>
  readLog(directory, storeId).flatMap(({ name, args }) => {
    const meaning = (linkBucketFacts as Record<string, (args: never) => unknown>)[name]
    return meaning === undefined ? [] : [{ fact: meaning(args as never) }]
  })
