import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeInMemoryAdapter } from '@livestore/adapter-web'
import {
  createStorePromise,
  liveStoreVersion,
  nanoid,
  StoreInternalsSymbol,
} from '@livestore/livestore'
import { sourcesOf } from '../../scripts/sourcesOf.ts'
import { type HostName, hosts } from '../hosts/hosts.ts'
import { historySql } from './history.ts'
import { recountSql } from './recount.ts'

const root = resolve(import.meta.dirname, '../..')
const cache = join(root, '.cache/bench')

/** Where the history of so many links lies: the host's tables and `link_attempts`, as SQLite. */
export const historyPath = (links: number): string =>
  built(`history-${links}`, (path) => write(path, historySql(links)))

/** Where the state of a host after the history of so many links lies, as a store imports it. */
export const snapshotPath = async (host: HostName, links: number): Promise<string> => {
  const name = `${host}-${links}`
  if (existsSync(pathOf(name))) return pathOf(name)
  const history = historyPath(links)
  const empty = await emptyState(host)
  return built(name, (path) => {
    writeFileSync(path, empty)
    write(path, fillSql(host), history)
  })
}

const HOST_TABLES = [
  'links',
  'link_metadata',
  'link_summaries',
  'link_processing_status',
  'link_interactions',
]

const fillSql = (host: HostName): string => {
  const tables = host === 'keptByHand' ? [...HOST_TABLES, 'link_attempts'] : HOST_TABLES
  return [
    ...tables.map((table) => `INSERT INTO ${table} SELECT * FROM host.${table} ORDER BY rowid;`),
    host === 'linkBucketWithTelemetry' ? recountSql : '',
  ].join('\n')
}

/** Runs SQL in one transaction on a database that nothing else has open, beside a host's. */
const write = (path: string, sql: string, host?: string): void => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY')
  database.exec('PRAGMA cache_size = -400000')
  if (host !== undefined) database.exec(`ATTACH '${host}' AS host`)
  database.exec(`BEGIN; ${sql}; COMMIT`)
  database.close()
}

const emptyState = async (host: HostName): Promise<Uint8Array> => {
  const store = await createStorePromise({
    schema: hosts[host],
    adapter: makeInMemoryAdapter(),
    storeId: nanoid(),
    disableDevtools: true,
  })
  const state = store[StoreInternalsSymbol].sqliteDbWrapper.export()
  await store.shutdownPromise()
  return state
}

const built = (name: string, build: (path: string) => void): string => {
  const path = pathOf(name)
  if (existsSync(path)) return path
  mkdirSync(cache, { recursive: true })
  const partial = `${path}.${process.pid}`
  rmSync(partial, { force: true })
  build(partial)
  // Renamed into place, so that nothing ever reads half a database.
  renameSync(partial, path)
  removeOthers(name, path)
  return path
}

/** Those of other sources will not be opened again, and one of a million links is half a gigabyte. */
const removeOthers = (name: string, kept: string): void => {
  for (const file of readdirSync(cache)) {
    const path = join(cache, file)
    const isSnapshot = file.startsWith(`${name}-`) && file.endsWith('.db')
    if (isSnapshot && path !== kept) rmSync(path)
  }
}

/** By all that a snapshot follows from: how it is built, every schema, and LiveStore's version. */
const pathOf = (name: string): string => {
  const sources = sourcesOf(relative(root, import.meta.filename))
  const text = JSON.stringify([liveStoreVersion, ...[...sources].sort()])
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return join(cache, `${name}-${hash}.db`)
}
