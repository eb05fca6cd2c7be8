import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from './importsOf.ts'
import { sourceFiles, sourceRoot } from './sourceFiles.ts'

interface Manifest {
  readonly exports: Record<string, unknown>
}

const manifest = JSON.parse(readFileSync(join(sourceRoot, '../package.json'), 'utf8')) as Manifest

test('no file or folder is a drawer for anything', () => {
  const drawers = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|[/\\])(utils?|helpers?|common|misc|shared)([/\\.]|$)/i.test(name),
  )
  expect(drawers).toEqual([])
})

test('a folder with an index is an entry of the package, and no other is', () => {
  const folders = readdirSync(sourceRoot).filter((name) =>
    existsSync(join(sourceRoot, name, 'index.ts')),
  )
  const entries = Object.keys(manifest.exports)
    .filter((entry) => /^\.\/[a-z]+$/.test(entry) && entry !== './tailwind')
    .map((entry) => entry.slice(2))
  expect(entries.sort()).toEqual(folders.sort())
})

test('only the outside imports an index: within src a module is imported where it stands', () => {
  // The fixtures hold a host app, which uses the kit as an app does.
  const roundabout = sourceFiles()
    .filter(({ name, folder }) => name !== 'index.ts' && folder !== 'fixtures')
    .flatMap((file) =>
      importsOf(file.path)
        .static.filter((imported) => /^\..*\/index\.ts$/.test(imported))
        .map((imported) => `${file.name} imports ${imported}`),
    )
  expect(roundabout).toEqual([])
})

test('a component is exported under the name of its file', () => {
  const components = sourceFiles().filter(({ name }) =>
    /^(components|dashboard)\/.*\.tsx$/.test(name),
  )
  const misnamed = components.filter(
    ({ path, stem }) =>
      !new RegExp(`export (default )?((const|function|class) )?${stem}\\b`).test(
        readFileSync(path, 'utf8'),
      ),
  )
  expect(misnamed.map(({ name }) => name)).toEqual([])
})

test('a public component marks its root by its name, in kebab case', () => {
  const index = join(sourceRoot, 'components/index.ts')
  const files = importsOf(index).static.filter((imported) => /\/[A-Z]\w*\.tsx$/.test(imported))
  expect(files.length).toBeGreaterThan(0)
  const unmarked = files.filter((imported) => {
    const stem = imported.replace(/^.*\//, '').replace(/\.tsx$/, '')
    const slot = stem.replace(/\B([A-Z])/g, '-$1').toLowerCase()
    const text = readFileSync(join(sourceRoot, 'components', imported), 'utf8')
    return !new RegExp(`['"]${slot}['"]`).test(text)
  })
  expect(unmarked).toEqual([])
})
