import { Events, Schema } from '@livestore/livestore'
import { describe, expect, test } from 'vitest'
import { defineTelemetry, linkCreated, processingFailed } from '../../src/schema/index.ts'
import { eventsOf, openAnyFactStore } from './anyFactStore.ts'
import { readTables } from './readTables.ts'

const NOW = Date.parse('2026-11-22T12:00Z')

const events = {
  linkCreated: Events.synced({
    name: 'v1.LinkCreated',
    schema: Schema.Struct({ id: Schema.String, url: Schema.String, createdAt: Schema.Number }),
  }),
}

describe('a mapping', () => {
  test('is typed by the events', () => {
    defineTelemetry<typeof events>({
      // @ts-expect-error: there is no such event.
      'v1.LinkMade': () => null,
    })
    defineTelemetry<typeof events>({
      'v1.LinkCreated': ({ id, url, createdAt }) => linkCreated({ linkId: id, url, at: createdAt }),
    })
    defineTelemetry<typeof events>({
      // @ts-expect-error: the event has no domain.
      'v1.LinkCreated': ({ id, url, domain, createdAt }) =>
        linkCreated({ linkId: id, url, domain, at: createdAt }),
    })
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
