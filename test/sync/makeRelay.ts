import { EventSequenceNumber, type LiveStoreEvent } from '@livestore/common/schema'
import { type MockSyncBackend, makeMockSyncBackend, type SyncBackend } from '@livestore/common/sync'
import { Effect, Exit, Option, Scope, Stream } from '@livestore/utils/effect'
import { onTestFinished } from 'vitest'

type LogEvent = LiveStoreEvent.Global.Encoded
type Backend = SyncBackend.SyncBackend
type PushError = Effect.Effect.Error<ReturnType<Backend['push']>>

/** What one client sees of the relay. */
export interface Line {
  backend: SyncBackend.SyncBackendConstructor
  connect: () => Promise<void>
  disconnect: () => Promise<void>
  /** Called in the very tick in which the client is handed events of the other. */
  onArrival: () => void
}

/** One log for two clients. */
export interface Relay {
  /** What was accepted, in the order of acceptance. */
  log: readonly LogEvent[]
  one: Line
  other: Line
  /** Accepts all of the log once more, as LiveStore 0.4.0 now and then has a batch accepted twice. */
  acceptAgain: () => Promise<void>
}

/**
 * LiveStore's mock sync backend has one queue of what is new, so it serves one client. Here each of
 * two clients has one of its own, and what it accepts, the other's is told: a batch at a time, and
 * whether or not the client that sent it still waits for the answer.
 */
export const makeRelay = async (): Promise<Relay> => {
  const scope = await Effect.runPromise(Scope.make())
  onTestFinished(() => Effect.runPromise(Scope.close(scope, Exit.void)))
  const makeMock = () =>
    makeMockSyncBackend({ startConnected: true }).pipe(Scope.extend(scope), Effect.runPromise)

  const log: LogEvent[] = []
  const turn = await Effect.runPromise(Effect.makeSemaphore(1))
  const accept = (
    batch: readonly LogEvent[],
    push: Effect.Effect<void, PushError>,
    other: MockSyncBackend,
  ) =>
    Effect.gen(function* () {
      yield* push
      log.push(...batch)
      yield* other.advance(...batch)
    }).pipe(Effect.uninterruptible, turn.withPermits(1))

  const makeLine = (mock: MockSyncBackend, other: MockSyncBackend): Line => {
    const tellArrival = (clientId: string, batch: readonly { eventEncoded: LogEvent }[]) =>
      Effect.sync(() => {
        if (batch.some(({ eventEncoded }) => eventEncoded.clientId !== clientId)) line.onArrival()
      })
    const line: Line = {
      backend: ({ clientId }) =>
        Effect.map(mock.makeSyncBackend, (backend) => ({
          ...backend,
          connect: Effect.void,
          push: (batch) => accept(batch, backend.push(batch), other),
          pull: (cursor) =>
            Stream.tap(pullAll(backend, cursor), ({ batch }) => tellArrival(clientId, batch)),
        })),
      connect: () => Effect.runPromise(mock.connect),
      disconnect: () => Effect.runPromise(mock.disconnect),
      onArrival: () => {},
    }
    return line
  }
  const [one, other] = [await makeMock(), await makeMock()]
  const acceptAgain = () => {
    const again = log.map((event) => ({
      ...event,
      seqNum: EventSequenceNumber.Global.make(event.seqNum + log.length),
      parentSeqNum: EventSequenceNumber.Global.make(event.parentSeqNum + log.length),
    }))
    log.push(...again)
    return Effect.runPromise(Effect.andThen(one.advance(...again), other.advance(...again)))
  }
  return { log, one: makeLine(one, other), other: makeLine(other, one), acceptAgain }
}

// The mock gives either what was or what comes. A client that is opened anew needs both, each once.
const pullAll = (backend: Backend, cursor: Parameters<Backend['pull']>[0]) => {
  let seen = Option.match(cursor, {
    onNone: () => 0,
    onSome: ({ eventSequenceNumber }) => Number(eventSequenceNumber),
  })
  return Stream.concat(backend.pull(cursor), backend.pull(cursor, { live: true })).pipe(
    Stream.map(({ batch, pageInfo }) => {
      const fresh = batch.filter(({ eventEncoded }) => eventEncoded.seqNum > seen)
      seen = fresh.at(-1)?.eventEncoded.seqNum ?? seen
      return { batch: fresh, pageInfo }
    }),
  )
}
