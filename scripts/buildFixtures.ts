import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeInMemoryAdapter } from '@livestore/adapter-web'
import {
  createStorePromise,
  liveStoreVersion,
  nanoid,
  StoreInternalsSymbol,
} from '@livestore/livestore'
import { schema } from '../src/fixtures/linkBucket/schema.ts'
import type { Scenario } from '../src/fixtures/scenarios/scenario.ts'
import { scenarios } from '../src/fixtures/scenarios/scenarios.ts'
import { materialize } from './materialize.ts'
import { sourcesOf } from './sourcesOf.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'src/fixtures/snapshots')

/**
 * What a scenario's snapshot follows from, as one hash: its events, every source that the link
 * bucket's schema reaches (with it the kit's), how it is built, and LiveStore's version.
 */
export const snapshotHash = (scenario: Scenario): string => {
  const hash = createHash('sha256')
  const sources = sourcesOf('src/fixtures/linkBucket/schema.ts')
  const how = 'scripts/materialize.ts'
  sources.set(how, readFileSync(join(root, how), 'utf8'))
  for (const source of [...sources].sort()) hash.update(JSON.stringify(source))
  hash.update(liveStoreVersion)
  hash.update(JSON.stringify(scenario.events()))
  return hash.digest('hex')
}

const buildSnapshot = async (scenario: Scenario): Promise<string> => {
  const store = await createStorePromise({
    schema,
    adapter: makeInMemoryAdapter(),
    storeId: nanoid(),
    disableDevtools: true,
  })
  const db = store[StoreInternalsSymbol].sqliteDbWrapper
  materialize(db, schema, scenario.events())
  return gzipSync(db.export()).toString('base64')
}

const moduleOf = (hash: string, snapshot: string): string =>
  [
    '// Made by scripts/buildFixtures.ts.',
    `export const hash: string = '${hash}'`,
    `export const snapshot: string = '${snapshot}'`,
    '',
  ].join('\n')

const build = async (scenario: Scenario): Promise<string> => {
  const path = join(folder, `${scenario.name}.ts`)
  const hash = snapshotHash(scenario)
  if (existsSync(path) && readFileSync(path, 'utf8').includes(`'${hash}'`)) return 'is up to date'
  const start = performance.now()
  const text = moduleOf(hash, await buildSnapshot(scenario))
  mkdirSync(folder, { recursive: true })
  // Renamed into place, so that nothing ever reads half a module.
  writeFileSync(`${path}.partial`, text)
  renameSync(`${path}.partial`, path)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  return `built in ${seconds} s (${Math.round(text.length / 1024)} kB)`
}

if (import.meta.main) {
  for (const scenario of Object.values(scenarios)) {
    if (scenario.name === 'empty') continue
    const outcome = await build(scenario)
    console.log(`${relative(root, join(folder, `${scenario.name}.ts`))} ${outcome}`)
  }
  // The stores are still open.
  process.exit()
}
