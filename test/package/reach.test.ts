import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from '../architecture/importsOf.ts'

const dist = join(import.meta.dirname, '../../dist')

interface Reach {
  readonly files: Set<string>
  readonly packages: Set<string>
}

/** Every file of the build that an entry loads, and every package named in one of them. */
const reachOf = (entry: string, kinds: readonly ('static' | 'dynamic')[]): Reach => {
  const reach: Reach = { files: new Set(), packages: new Set() }
  const visit = (file: string) => {
    if (reach.files.has(file)) return
    reach.files.add(file)
    const imports = importsOf(file)
    for (const imported of kinds.flatMap((kind) => imports[kind])) {
      if (imported.startsWith('.')) visit(join(dirname(file), imported))
      else reach.packages.add(imported)
    }
  }
  visit(join(dist, entry))
  return reach
}

const packagesOf = (entry: string) => [...reachOf(entry, ['static', 'dynamic']).packages]

const liveStore = /^(@livestore\/|@effect\/|effect($|\/))/
const react = /^(react|react-dom|react-is|recharts|lucide-react)($|\/)|^@livestore\/react$/

test('what the components and settings reach has no LiveStore in it', () => {
  for (const entry of ['components/index.js', 'settings/index.js']) {
    const packages = packagesOf(entry)
    expect(packages, entry).toContain('react')
    expect(
      packages.filter((name) => liveStore.test(name)),
      entry,
    ).toEqual([])
  }
})

test('what the schema, the queries and the fixtures reach has no React in it', () => {
  for (const entry of ['schema/index.js', 'queries/index.js', 'fixtures/index.js']) {
    const packages = packagesOf(entry)
    expect(packages, entry).toContain('@livestore/livestore')
    expect(
      packages.filter((name) => react.test(name)),
      entry,
    ).toEqual([])
  }
})

test('the chart library is loaded only when a chart is drawn', () => {
  for (const entry of ['index.js', 'components/index.js']) {
    expect(packagesOf(entry), entry).toContain('recharts')
    expect([...reachOf(entry, ['static']).packages], entry).not.toContain('recharts')
  }
})

test('the main entry does not bring the fixtures along', () => {
  expect([...reachOf('index.js', ['static', 'dynamic']).packages]).not.toContain(
    '@livestore/adapter-web',
  )
})
