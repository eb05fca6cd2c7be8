import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** Bytes after gzip: what size-limit holds, and each entry of the package. */
export interface Bytes {
  budgets: { name: string; size: number }[]
  entries: { entry: string; size: number }[]
}

/** Weighs the built package, without its peers and lucide-react, and without what loads later. */
export const weigh = async (): Promise<Bytes> => {
  const { stdout } = spawnSync('size-limit', ['--json'], { cwd: root, encoding: 'utf8' })
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { default?: string }>
  }
  const entries: Bytes['entries'] = []
  for (const [entry, { default: path }] of Object.entries(exports)) {
    if (path?.endsWith('.js')) entries.push({ entry, size: await sizeOf(join(root, path)) })
  }
  return { budgets: JSON.parse(stdout), entries }
}

const sizeOf = async (entry: string): Promise<number> => {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        external: (id) => /^(react|react-dom|lucide-react|recharts|@livestore)\b/.test(id),
      },
    },
  })) as Rolldown.RolldownOutput[]
  const chunks = (bundle?.output ?? []).flatMap((each) => (each.type === 'chunk' ? [each] : []))
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const loaded = new Set<string>()
  const load = (name: string): void => {
    if (loaded.has(name)) return
    loaded.add(name)
    byName.get(name)?.imports.forEach(load)
  }
  for (const { isEntry, fileName } of chunks) if (isEntry) load(fileName)
  return [...loaded].reduce((sum, name) => sum + gzipSync(byName.get(name)?.code ?? '').length, 0)
}
