import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise, Events, makeSchema, nanoid, Schema, State } from '@livestore/livestore'
import { describe, expect, test } from 'vitest'
import { stat$ } from '../../src/queries/index.ts'
import { defineTelemetry, linkCreated } from '../../src/schema/index.ts'

const NOW = Date.parse('2026-11-22T12:00Z')

const events = {
  linkCreated: Events.synced({
    name: 'v1.LinkCreated',
    schema: Schema.Struct({ id: Schema.String, url: Schema.String, createdAt: Schema.Number }),
  }),
}

// Names with all that stands for a value where it does not stand in quotes.
const saved = State.SQLite.table({
  name: 'saved? ?1',
  columns: {
    id: State.SQLite.text({ primaryKey: true }),
    'url?': State.SQLite.text({ nullable: true }),
  },
})

const telemetry = defineTelemetry<typeof events>({
  'v1.LinkCreated': ({ id, url, createdAt }) => linkCreated({ linkId: id, url, at: createdAt }),
})

interface Statement {
  sql: string
  bindValues: readonly unknown[]
  writeTables: ReadonlySet<string>
}

const resultsOf = (own: unknown): unknown[] => {
  const wrapped = telemetry.materializers({ 'v1.LinkCreated': () => own }) as unknown as Record<
    string,
    (event: unknown) => unknown[]
  >
  return wrapped['v1.LinkCreated']?.({ id: 'a', url: 'u', createdAt: NOW }) ?? []
}

const insert = saved.insert({ id: 'a', 'url?': `'?' $linkId` })

describe('the kit’s SQL', () => {
  test('joins a query builder: one statement, with what both bind and write', () => {
    const [joined, ...others] = resultsOf(insert) as Statement[]
    expect(others).toEqual([])
    // The kit's values come first, so that its own statements are bound no more than those.
    const kit = (joined?.bindValues.length ?? 0) - 2
    expect(joined?.sql).toMatch(
      new RegExp(
        `^INSERT INTO 'saved\\? \\?1' .* VALUES \\(\\?${kit + 1}, \\?${kit + 2}\\);INSERT`,
      ),
    )
    expect(joined?.bindValues.slice(kit)).toEqual(['a', `'?' $linkId`])
    expect(joined?.bindValues.slice(0, kit)).toEqual(expect.arrayContaining(['a', 'u', NOW]))
    expect([...(joined?.writeTables ?? [])]).toEqual(
      expect.arrayContaining([saved.sqliteDef.name, 'telemetry_links_changed_v1']),
    )
  })

  test('joins the last of several', () => {
    const results = resultsOf(['DELETE FROM links', insert])
    expect(results).toHaveLength(2)
    expect(results[0]).toBe('DELETE FROM links')
    expect((results[1] as Statement).sql).toContain('telemetry_links_v1')
  })

  test('stays apart from what is no query builder', () => {
    const raw = { sql: 'INSERT INTO links VALUES (?)', bindValues: ['a'] }
    const results = resultsOf(raw)
    expect(results).toHaveLength(2)
    expect(results[0]).toBe(raw)
  })
})

test('the host’s row and the kit’s figures are both there, and both are live', async () => {
  const store = await createStorePromise({
    schema: makeSchema({
      events: { ...events, ...telemetry.events },
      state: State.SQLite.makeState({
        tables: { saved, ...telemetry.tables },
        materializers: telemetry.materializers(
          State.SQLite.materializers(events, {
            'v1.LinkCreated': ({ id, url }) => saved.insert({ id, 'url?': url }),
          }),
        ),
      }),
    }),
    adapter: makeInMemoryAdapter(),
    storeId: nanoid(),
    disableDevtools: true,
  })
  const seen: unknown[] = []
  store.subscribe(saved, (rows) => seen.push(rows.length))
  store.subscribe(stat$({ figure: 'totalLinks', now: NOW }), (total) => seen.push(total))
  store.commit(events.linkCreated({ id: 'a', url: `'?' $linkId`, createdAt: NOW }))
  expect(seen).toEqual([0, 0, 1, 1])
  expect(store.query(saved)).toEqual([{ id: 'a', 'url?': `'?' $linkId` }])
  await store.shutdownPromise()
})
