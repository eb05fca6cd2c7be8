import { readdirSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'

export const sourceRoot = join(import.meta.dirname, '../../src')

/** One module of `src`. */
export interface SourceFile {
  readonly path: string
  /** Below `src`, with forward slashes. */
  readonly name: string
  /** The name without folders and extension. */
  readonly stem: string
  /** The layer: the first folder below `src`, empty for the modules at its root. */
  readonly folder: string
}

/** Every module of `src`, without those that a build step wrote. */
export const sourceFiles = (): SourceFile[] =>
  readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('fixtures/snapshots/'))
    .sort()
    .map((name) => ({
      path: join(sourceRoot, name),
      name,
      stem: basename(name).replace(/\.tsx?$/, ''),
      folder: folderOf(name),
    }))

/** The layer that a path below `src` belongs to. */
export const folderOf = (name: string): string =>
  name.includes('/') ? (name.split('/')[0] ?? '') : ''

/** A path below `src`, with forward slashes. */
export const nameOf = (path: string): string => relative(sourceRoot, path).split(sep).join('/')
