import { Events, makeSchema, Schema, State } from '@livestore/livestore'
import { onTestFinished, test } from 'vitest'
import {
  defineTelemetry,
  linkCreated,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { expectOracle } from '../properties/expectOracle.ts'
import { openApp } from './linkBucketApp.ts'
import { temporaryDirectory } from './temporaryDirectory.ts'

const text = Schema.String
const at = Schema.Number

const started = Events.synced({ name: 'v1.Started', schema: Schema.Struct({ linkId: text, at }) })

// Links used to come without a domain, and to fail without a reason.
const old = {
  created: Events.synced({
    name: 'v1.Created',
    schema: Schema.Struct({ linkId: text, url: text, at }),
  }),
  failed: Events.synced({ name: 'v1.Failed', schema: Schema.Struct({ linkId: text, at }) }),
  started,
}

// The first event got a field that may be missing, the second a version of its own.
const current = {
  created: Events.synced({
    name: 'v1.Created',
    schema: Schema.Struct({ linkId: text, url: text, domain: Schema.optional(text), at }),
  }),
  failedBefore: old.failed,
  failed: Events.synced({
    name: 'v2.Failed',
    schema: Schema.Struct({ linkId: text, error: text, at }),
  }),
  started,
}

const nothing = () => []

const telemetryOfOld = defineTelemetry<typeof old>({
  'v1.Created': linkCreated,
  'v1.Failed': ({ linkId, at }) => processingFailed({ linkId, error: '', at }),
  'v1.Started': processingStarted,
})

const oldSchema = makeSchema({
  events: { ...old, ...telemetryOfOld.events },
  state: State.SQLite.makeState({
    tables: telemetryOfOld.tables,
    materializers: telemetryOfOld.materializers(
      State.SQLite.materializers(old, {
        'v1.Created': nothing,
        'v1.Failed': nothing,
        'v1.Started': nothing,
      }),
    ),
  }),
})

const telemetry = defineTelemetry<typeof current>({
  'v1.Created': linkCreated,
  'v1.Failed': ({ linkId, at }) => processingFailed({ linkId, error: '', at }),
  'v2.Failed': processingFailed,
  'v1.Started': processingStarted,
})

const currentSchema = (tables: Record<string, State.SQLite.TableDefBase>) =>
  makeSchema({
    events: { ...current, ...telemetry.events },
    state: State.SQLite.makeState({
      tables: { ...tables, ...telemetry.tables },
      materializers: telemetry.materializers(
        State.SQLite.materializers(current, {
          'v1.Created': nothing,
          'v1.Failed': nothing,
          'v2.Failed': nothing,
          'v1.Started': nothing,
        }),
      ),
    }),
  })

const anyTable = State.SQLite.table({
  name: 'any',
  columns: { id: State.SQLite.text({ primaryKey: true }) },
})

const on = (time: string) => Date.parse(`2026-11-${time}Z`)

test('old versions of events count beside new ones, as they come and when all is replayed', async () => {
  const directory = temporaryDirectory()
  const before = await openApp(oldSchema, directory)
  before.commit(
    old.created({ linkId: 'a', url: 'https://a.example/', at: on('20T09:00') }),
    old.started({ linkId: 'a', at: on('20T09:00') }),
    old.failed({ linkId: 'a', at: on('20T09:01') }),
  )
  await before.shutdownPromise()

  const after = await openApp(currentSchema({}), directory)
  after.commit(
    current.created({
      linkId: 'b',
      url: 'https://b.example/',
      domain: 'b.example',
      at: on('22T09:00'),
    }),
    current.started({ linkId: 'b', at: on('22T09:00') }),
    current.failed({ linkId: 'b', error: 'HTTP 500', at: on('22T09:02') }),
    current.failedBefore({ linkId: 'a', at: on('22T09:03') }),
  )
  const facts = [
    linkCreated({ linkId: 'a', url: 'https://a.example/', at: on('20T09:00') }),
    processingStarted({ linkId: 'a', at: on('20T09:00') }),
    processingFailed({ linkId: 'a', error: '', at: on('20T09:01') }),
    linkCreated({
      linkId: 'b',
      url: 'https://b.example/',
      domain: 'b.example',
      at: on('22T09:00'),
    }),
    processingStarted({ linkId: 'b', at: on('22T09:00') }),
    processingFailed({ linkId: 'b', error: 'HTTP 500', at: on('22T09:02') }),
    processingFailed({ linkId: 'a', error: '', at: on('22T09:03') }),
  ]
  const log = facts.map((fact) => ({ fact }))
  expectOracle(after, log, on('22T12:00'), [{ domain: 'b.example' }, { domain: '(unknown)' }])
  await after.shutdownPromise()

  // Another table, so LiveStore fills all of them from the log.
  const replayed = await openApp(currentSchema({ anyTable }), directory)
  onTestFinished(() => replayed.shutdownPromise())
  expectOracle(replayed, log, on('22T12:00'), [{ domain: 'b.example' }, { domain: '(unknown)' }])
})
