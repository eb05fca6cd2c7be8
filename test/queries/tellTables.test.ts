import { StoreInternalsSymbol } from '@livestore/livestore'
import { expect, onTestFinished, test } from 'vitest'
import { createFixtureStore } from '../../src/fixtures/index.ts'
import { everyQuery } from './everyQuery.ts'

/** A store, and the texts whose tables LiveStore asked SQLite for. */
const openAndWatch = async () => {
  const store = await createFixtureStore('typical')
  onTestFinished(() => store.shutdownPromise())
  const { sqliteDbWrapper } = store[StoreInternalsSymbol]
  const { tablesUsedStmt, tablesUsedCache } = sqliteDbWrapper as unknown as {
    tablesUsedStmt: { select: (bindValues: [string]) => unknown }
    tablesUsedCache: Map<string, Set<string>>
  }
  const asked: string[] = []
  const select = tablesUsedStmt.select
  tablesUsedStmt.select = (bindValues) => {
    asked.push(...bindValues)
    return select(bindValues)
  }
  return { store, sqliteDbWrapper, told: tablesUsedCache, asked }
}

test('LiveStore is told of every query what it would find itself, and asks for none', async () => {
  const { store, sqliteDbWrapper, told, asked } = await openAndWatch()
  for (const query$ of everyQuery()) store.query(query$)
  expect(asked).toEqual([])

  const texts = [...told.keys()].filter((sql) => sql.startsWith('/* telemetry:'))
  expect(texts.length).toBeGreaterThan(15)
  for (const sql of texts) {
    const tables = told.get(sql)
    told.delete(sql)
    expect(tables, sql).toEqual(sqliteDbWrapper.getTablesUsed(sql))
  }
  expect(asked).toEqual(texts)
})
