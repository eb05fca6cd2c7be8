import { loadSqlite3Wasm } from '@livestore/sqlite-wasm/load-wasm'
import { sqliteDbFactory } from '@livestore/sqlite-wasm/node'
import { Effect } from '@livestore/utils/effect'
import { PlatformNode } from '@livestore/utils/node'
import { expect, onTestFinished, test } from 'vitest'
import { type Database, keepPrepared } from '../../src/schema/keepPrepared.ts'

interface Note {
  id: number | null
  note: string | null
}

/** A database of LiveStore's with a table, and the texts that it prepared to execute. */
const openDatabase = async () => {
  const makeDb = await Effect.runPromise(
    sqliteDbFactory({ sqlite3: await loadSqlite3Wasm() }).pipe(
      Effect.provide(PlatformNode.NodeFileSystem.layer),
    ),
  )
  const database = await Effect.runPromise(makeDb({ _tag: 'in-memory' }))
  onTestFinished(() => database.close())
  database.execute('CREATE TABLE notes (id INTEGER, note TEXT)')
  const prepared: string[] = []
  const { prepare } = database
  database.prepare = (sql) => {
    prepared.push(sql)
    return prepare(sql)
  }
  const executing: Database = database
  return {
    database: executing,
    prepared,
    notes: () => database.select<Note>('SELECT id, note FROM notes'),
  }
}

const INSERT = 'INSERT INTO notes VALUES ($id, $note)'

test('what is executed again is not prepared again, until it is over', async () => {
  const { database, prepared, notes } = await openDatabase()
  const { execute } = database
  const stop = keepPrepared(database)
  database.execute(INSERT, { $id: 1, $note: 'one' })
  database.execute(INSERT, { $id: 2, $note: 'two' })
  expect(prepared).toEqual([INSERT])
  stop()
  expect(database.execute).toBe(execute)
  database.execute(INSERT, { $id: 3, $note: 'three' })
  expect(notes()).toEqual([
    { id: 1, note: 'one' },
    { id: 2, note: 'two' },
    { id: 3, note: 'three' },
  ])
})

test('several statements in one text each see what those before did', async () => {
  const { database, notes } = await openDatabase()
  const stop = keepPrepared(database)
  const sql = `${INSERT};UPDATE notes SET note = note || changes() WHERE id = $id`
  for (const id of [1, 2]) database.execute(sql, { $id: id, $note: 'changed ' })
  stop()
  expect(notes()).toEqual([
    { id: 1, note: 'changed 1' },
    { id: 2, note: 'changed 1' },
  ])
})

test('a value that is left out is NULL, not the one from before', async () => {
  const { database, notes } = await openDatabase()
  const stop = keepPrepared(database)
  database.execute(INSERT, { $id: 1, $note: 'one' })
  database.execute(INSERT, { $id: 2 })
  database.execute(INSERT, { $id: 3, $note: undefined })
  database.execute('INSERT INTO notes VALUES (?, ?)', [4, 'four'])
  database.execute('INSERT INTO notes VALUES (?, ?)', [5])
  database.execute('INSERT INTO notes VALUES (?, ?)', [undefined, 'six'])
  stop()
  expect(notes()).toEqual([
    { id: 1, note: 'one' },
    { id: 2, note: null },
    { id: 3, note: null },
    { id: 4, note: 'four' },
    { id: 5, note: null },
    { id: null, note: 'six' },
  ])
})

test('texts without end are all executed, and not all kept', async () => {
  const { database, prepared, notes } = await openDatabase()
  const stop = keepPrepared(database)
  for (let turn = 0; turn < 2; turn++) {
    for (let id = 0; id < 300; id++) database.execute(`INSERT INTO notes VALUES (${id}, 'note')`)
  }
  stop()
  expect(prepared).toHaveLength(300 + 100)
  expect(notes()).toHaveLength(600)
})
