import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise, Events, makeSchema, nanoid, Schema, State } from '@livestore/livestore'
import { describe, expect, onTestFinished, test } from 'vitest'
import { currentMetrics$ } from '../../src/queries/index.ts'
import { defineTelemetry, linkCreated, linkDeleted } from '../../src/schema/index.ts'
import { megabyte } from './megabyte.ts'

const events = {
  saved: Events.synced({ name: 'v1.Saved', schema: Schema.Struct({ id: Schema.String }) }),
  spoilt: Events.synced({ name: 'v1.Spoilt', schema: Schema.Struct({ id: Schema.String }) }),
}
const materializers = State.SQLite.materializers(events, {
  'v1.Saved': () => [],
  'v1.Spoilt': () => [],
})

type Mapping = Parameters<typeof defineTelemetry<typeof events>>[0]

const join = (mapping: unknown, given: unknown) =>
  defineTelemetry<typeof events>(mapping as Mapping).materializers(given as object)

const noObject = (came: string) =>
  `the mapping is ${came} instead of an object. Give a function for each event, by its name.`
const noMaterializers = (came: string) =>
  `what materializers() was given is ${came} instead of an object. Give what State.SQLite.materializers(events, { … }) gives.`
const noFunction = (came: string) =>
  `the mapping for "v1.Saved" is ${came} instead of a function. Give a function from the event to a fact, or leave the event out.`
const noEvent = (name: string, known: string) =>
  `the mapping names the event "${name}", for which the host has no materializer. Mend the name, or leave it out of defineTelemetry(). Materializers given: ${known}.`

describe('what is joined wrongly is refused when the schema is made', () => {
  const known = '"v1.Saved", "v1.Spoilt"'
  test.each<[says: string, mapping: unknown, given?: unknown]>([
    [noObject('undefined'), undefined],
    [noObject('null'), null],
    [noObject('an array'), []],
    [noObject('a function'), () => null],
    [noMaterializers('undefined'), {}, undefined],
    [noMaterializers('an array'), {}, []],
    [noFunction('"linkCreated"'), { 'v1.Saved': 'linkCreated' }, materializers],
    [noFunction('null'), { 'v1.Saved': null }, materializers],
    [noEvent('v1.Svaed', known), { 'v1.Svaed': () => null }, materializers],
    [noEvent('saved', known), { saved: () => null }, materializers],
    [noEvent('toString', known), { toString: () => null }, materializers],
    [noEvent('v1.Saved', 'none'), { 'v1.Saved': () => null }, {}],
  ])('%s', (says, mapping, given) => {
    const error = new Error(`livestore-telemetry: ${says}`)
    expect(() => join(mapping, given)).toThrow(error.message)
  })

  test('an event that is left out as undefined means nothing', () => {
    const joined = join({ 'v1.Saved': undefined }, materializers) as Record<string, unknown>
    expect(joined['v1.Saved']).toBe(materializers['v1.Saved'])
  })
})

const throwing = (error: unknown) => () => {
  throw error
}
const unreadable = Object.defineProperty({}, 'type', { get: throwing(new Error('no peeking')) })

describe('a mapping that does wrong as it runs is counted, and the store lives', () => {
  test.each<[lastReason: string, mapping: () => unknown]>([
    ['The mapping threw: no such field', throwing(new Error('no such field'))],
    ['The mapping threw: text', throwing('text')],
    ['The mapping threw: 7', throwing(7)],
    ['The mapping threw: null', throwing(null)],
    ['The mapping threw: undefined', throwing(undefined)],
    ['The mapping threw: an object', throwing(Object.create(null))],
    ['The mapping threw: no peeking', () => unreadable],
    [`The mapping threw: ${'x'.repeat(500)}…`, throwing(new Error(megabyte))],
    ['The mapping gave a promise instead of a fact.', async () => null],
    ['The mapping gave a function instead of a fact.', () => () => null],
    ['The mapping gave Symbol(fact) instead of a fact.', () => Symbol('fact')],
    [
      'linkDeleted: at is an invalid Date instead of epoch milliseconds or a Date.',
      () => linkDeleted({ linkId: 'a', at: new Date(Number.NaN) }),
    ],
  ])('%s', async (lastReason, mapping) => {
    const telemetry = defineTelemetry<typeof events>({
      'v1.Saved': ({ id }) => linkCreated({ linkId: id, url: 'u', at: 0 }),
      'v1.Spoilt': mapping as Mapping['v1.Spoilt'],
    })
    const schema = makeSchema({
      events: { ...events, ...telemetry.events },
      state: State.SQLite.makeState({
        tables: telemetry.tables,
        materializers: telemetry.materializers(materializers),
      }),
    })
    const adapter = makeInMemoryAdapter()
    const store = await createStorePromise({
      schema,
      adapter,
      storeId: nanoid(),
      disableDevtools: true,
    })
    onTestFinished(() => store.shutdownPromise())
    store.commit(events.spoilt({ id: 'a' }))
    // A store that an event shuts down goes on until the next turns of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 20))
    store.commit(events.saved({ id: 'b' }))
    expect(store.query(currentMetrics$({ now: 0, timeZone: 'UTC' }))).toMatchObject({
      totalLinks: 1,
      badFacts: { count: 1, lastReason: `v1.Spoilt: ${lastReason}` },
    })
  })
})
