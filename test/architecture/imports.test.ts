import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from './importsOf.ts'
import { folderOf, nameOf, type SourceFile, sourceFiles } from './sourceFiles.ts'

/** What each layer may import: the layers below it, and packages. */
const layers: Record<string, { readonly layers: readonly string[]; readonly packages: RegExp }> = {
  model: { layers: [], packages: /^@date-fns\/tz\/tzOffset$/ },
  schema: { layers: ['model'], packages: /^@livestore\/livestore$/ },
  queries: { layers: ['model', 'schema'], packages: /^@livestore\/livestore$/ },
  settings: { layers: ['model'], packages: /^react$/ },
  locales: { layers: ['settings'], packages: /^$/ },
  hooks: {
    layers: ['model', 'schema', 'queries', 'settings'],
    packages: /^(react|@livestore\/(livestore|react))$/,
  },
  components: {
    layers: ['model', 'settings'],
    packages: /^(react|recharts|lucide-react)$/,
  },
  dashboard: {
    layers: ['model', 'schema', 'queries', 'settings', 'hooks', 'components'],
    packages: /^(react|lucide-react)$/,
  },
  fixtures: {
    layers: ['model', 'schema', 'queries'],
    packages: /^@livestore\/(livestore|adapter-web)$/,
  },
  // The root of src: the main entry, and the Tailwind preset, which imports nothing.
  '': {
    layers: ['model', 'settings', 'hooks', 'components', 'dashboard'],
    packages: /^$/,
  },
}

const everyImport = (file: SourceFile) => {
  const imports = importsOf(file.path)
  return [...imports.static, ...imports.dynamic]
}

const forbidden = (file: SourceFile): string[] => {
  const allowed = layers[file.folder]
  if (!allowed) return [`${file.name} lies in a folder that is no layer`]
  return everyImport(file)
    .filter((imported) => {
      if (!imported.startsWith('.')) return !allowed.packages.test(imported)
      const folder = folderOf(nameOf(resolve(dirname(file.path), imported)))
      return folder !== file.folder && !allowed.layers.includes(folder)
    })
    .map((imported) => `${file.name} imports ${imported}`)
}

test('imports point one way', () => {
  const files = sourceFiles()
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap(forbidden)).toEqual([])
})

test('relative imports name the file with its extension', () => {
  const bare = sourceFiles().flatMap((file) =>
    everyImport(file)
      .filter((imported) => imported.startsWith('.') && !/\.(tsx?|css)$/.test(imported))
      .map((imported) => `${file.name} imports ${imported}`),
  )
  expect(bare).toEqual([])
})
