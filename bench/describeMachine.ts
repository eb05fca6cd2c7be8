import { readFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string
    }
  ).version

/** The machine that measures, and the versions of what is measured. */
export const describeMachine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  /** How busy it was at the start: 1 is one core's worth. */
  load: loadavg()[0] ?? 0,
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
  livestore: versionOf('@livestore/livestore'),
  react: versionOf('react'),
  tanstackDb: versionOf('@tanstack/db'),
  crossfilter2: versionOf('crossfilter2'),
})
