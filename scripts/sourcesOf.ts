import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** A module's text and that of all it reaches by relative imports, by path from the root. */
export const sourcesOf = (path: string, found = new Map<string, string>()): Map<string, string> => {
  if (found.has(path)) return found
  const text = readFileSync(join(root, path), 'utf8')
  found.set(path, text)
  for (const [, imported] of text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    if (imported !== undefined) sourcesOf(join(dirname(path), imported), found)
  }
  return found
}
