import { Events, Schema } from '@livestore/livestore'
import { describe, expect, test } from 'vitest'
import { currentMetrics$ } from '../../src/queries/index.ts'
import { defineTelemetry, linkCreated, processingFailed } from '../../src/schema/index.ts'
import { eventsOf, meant, openAnyFactStore } from './anyFactStore.ts'
import { readTables } from './readTables.ts'

const NOW = Date.parse('2026-11-22T12:00Z')

const events = {
  linkCreated: Events.synced({
    name: 'v1.LinkCreated',
    schema: Schema.Struct({ id: Schema.String, url: Schema.String, createdAt: Schema.Number }),
  }),
}

describe('a mapping', () => {
  test('for an event that the host does not have is a type error, and an error at run time', () => {
    const telemetry = defineTelemetry<typeof events>({
      // @ts-expect-error: there is no such event.
      'v1.LinkMade': () => null,
    })
    expect(() => telemetry.materializers({ 'v1.LinkCreated': () => [] })).toThrow(
      'the mapping names the event "v1.LinkMade", for which the host has no materializer. ' +
        'Mend the name, or leave it out of defineTelemetry(). Materializers given: "v1.LinkCreated".',
    )
  })

  test('is typed by its event', () => {
    defineTelemetry<typeof events>({
      'v1.LinkCreated': ({ id, url, createdAt }) => linkCreated({ linkId: id, url, at: createdAt }),
    })
    defineTelemetry<typeof events>({
      // @ts-expect-error: the event has no domain.
      'v1.LinkCreated': ({ id, url, domain, createdAt }) =>
        linkCreated({ linkId: id, url, domain, at: createdAt }),
    })
  })

  test('that is no function is an error that says so', () => {
    const mapping = { 'v1.LinkCreated': 'linkCreated' } as never
    expect(() =>
      defineTelemetry<typeof events>(mapping).materializers({ 'v1.LinkCreated': () => [] }),
    ).toThrow('the mapping for "v1.LinkCreated" is string instead of a function')
  })

  test('leaves what the host writes as it is, and adds one statement', () => {
    const telemetry = defineTelemetry<typeof events>({
      'v1.LinkCreated': ({ id, url, createdAt }) => linkCreated({ linkId: id, url, at: createdAt }),
    })
    const wrapped = telemetry.materializers({
      'v1.LinkCreated': () => 'INSERT INTO links VALUES (1)',
    }) as unknown as Record<string, (event: unknown) => unknown[]>
    const results = wrapped['v1.LinkCreated']?.({ id: 'a', url: 'u', createdAt: NOW })
    expect(results).toHaveLength(2)
    expect(results?.[0]).toBe('INSERT INTO links VALUES (1)')
  })
})

const bad = (facts: unknown) => async () => {
  const store = await openAnyFactStore()
  store.commit(meant(facts))
  store.commit(meant(linkCreated({ linkId: 'after', url: 'u', at: NOW })))
  const { badFacts, totalLinks } = store.query(currentMetrics$({ now: NOW, timeZone: 'UTC' }))
  await store.shutdownPromise()
  return { ...badFacts, totalLinks }
}

describe('a bad fact is counted with its reason, and the store lives', () => {
  test.each([
    ['text', 'linkCreated', 'The mapping gave "linkCreated" instead of a fact.'],
    [
      'another object',
      { nope: 1 },
      'The mapping gave an object of type missing, which is no fact.',
    ],
    [
      'a type inherited from Object',
      { type: 'toString', linkId: 'a' },
      'The mapping gave an object of type "toString", which is no fact.',
    ],
    [
      'an empty linkId',
      { type: 'linkDeleted', linkId: '' },
      'linkDeleted: linkId is "" instead of a non-empty string.',
    ],
    [
      'a numeric linkId',
      { type: 'linkDeleted', linkId: 7 },
      'linkDeleted: linkId is 7 instead of a non-empty string.',
    ],
    [
      'a missing instant',
      { type: 'processingStarted', linkId: 'a' },
      'processingStarted: at is missing instead of epoch milliseconds or a Date.',
    ],
    [
      'an ISO string',
      { type: 'linkCompleted', linkId: 'a', at: '2026-11-22' },
      'linkCompleted: at is "2026-11-22" instead of epoch milliseconds or a Date.',
    ],
    [
      'an instant beyond what a Date can hold',
      { type: 'linkCompleted', linkId: 'a', at: -8.64e15 - 1 },
      'linkCompleted: at is -8640000000000001 instead of epoch milliseconds or a Date.',
    ],
    [
      'a missing url',
      { type: 'linkCreated', linkId: 'a', at: NOW },
      'linkCreated: url is missing instead of a string.',
    ],
    [
      'a missing error',
      { type: 'processingFailed', linkId: 'a', at: NOW },
      'processingFailed: error is missing instead of a string.',
    ],
    [
      'a domain of another type',
      { type: 'linkCreated', linkId: 'a', url: 'u', domain: 7, at: NOW },
      'linkCreated: domain is 7 instead of a string.',
    ],
  ])('%s', async (_, fact, lastReason) => {
    expect(await bad(fact)()).toEqual({ count: 1, lastReason, totalLinks: 1 })
  })

  test('the good ones beside it count', async () => {
    const facts = [{ nope: 1 }, linkCreated({ linkId: 'a', url: 'u', at: NOW }), 7]
    expect(await bad(facts)()).toEqual({
      count: 2,
      lastReason: 'The mapping gave 7 instead of a fact.',
      totalLinks: 2,
    })
  })

  test.each([null, undefined, [], false])('%j means nothing', async (nothing) => {
    expect(await bad(nothing)()).toEqual({ count: 0, lastReason: null, totalLinks: 1 })
  })
})

test('a mapping that throws is a bad fact', () => {
  const telemetry = defineTelemetry<typeof events>({
    'v1.LinkCreated': () => {
      throw new Error('no such field')
    },
  })
  const wrapped = telemetry.materializers({ 'v1.LinkCreated': () => [] }) as unknown as Record<
    string,
    (event: unknown) => { bindValues: unknown }[]
  >
  expect(wrapped['v1.LinkCreated']?.({})[0]?.bindValues).toEqual({
    reason: 'The mapping threw: no such field',
  })
})

test('an event with text of a megabyte, quotes and SQL in it is kept as text', async () => {
  const store = await openAnyFactStore()
  const evil = `'); DROP TABLE telemetry_links_v1; -- $linkId`
  store.commit(
    ...eventsOf([
      linkCreated({ linkId: evil, url: evil, domain: evil, at: NOW }),
      processingFailed({ linkId: evil, error: 'x'.repeat(1_000_000), at: NOW }),
    ]),
  )
  const tables = readTables(store)
  expect(tables.links?.[0]?.linkId).toBe(evil)
  expect(tables.failures?.[0]?.textLength).toBe(1_000_000)
  await store.shutdownPromise()
})
