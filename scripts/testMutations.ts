import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

// Breaks one definition of the figures after another, each by a patch of test/mutations, and runs
// the tests that have to notice. Run by `npm run test:mutations`, with words of a patch's name to
// run only those: `npm run test:mutations -- success-rate`.

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'test/mutations')
const MOST_MS = 300_000

interface Mutation {
  readonly name: string
  readonly definition: string
  readonly broken: string
  /** The test files and folders that have to fail. */
  readonly tests: readonly string[]
}

const readMutation = (name: string): Mutation => {
  const text = readFileSync(join(folder, name), 'utf8')
  const headerOf = (key: string): string => {
    const value = new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1]
    if (value === undefined) throw new Error(`test/mutations/${name} has no line "${key}: …".`)
    return value
  }
  return {
    name,
    definition: headerOf('Definition'),
    broken: headerOf('Broken'),
    tests: headerOf('Noticed by').split(' '),
  }
}

/** A copy of the working tree to break, beside the packages of the real one. */
const copyTree = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'livestore-telemetry-mutations-'))
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const files = stdout.split('\0').filter((file) => file !== '')
  for (const file of [...files, 'src/fixtures/snapshots']) {
    cpSync(join(root, file), join(copy, file), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

const patch = (copy: string, { name }: Mutation, ...options: string[]): void => {
  // Outside of any repository git applies a patch to the folder it stands in.
  const { status, stderr } = spawnSync('git', ['apply', ...options, join(folder, name)], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(copy) },
  })
  if (status === 0) return
  throw new Error(`test/mutations/${name} does not apply: make it anew. ${stderr}`)
}

type Verdict = 'failed' | 'passed' | 'timed out' | 'ran nothing'

const runTests = (copy: string, tests: readonly string[]): Promise<Verdict> =>
  new Promise((resolveRun, reject) => {
    const report = join(copy, 'report.json')
    rmSync(report, { force: true })
    const projects = ['--project', 'unit', '--project', 'react']
    const reporters = ['--reporter=json', `--outputFile=${report}`]
    const child = spawn('vitest', ['run', ...projects, ...reporters, '--bail=1', ...tests], {
      cwd: copy,
      stdio: 'ignore',
      env: { ...process.env, PROPERTY_SHRINK: 'no' },
    })
    const timer = setTimeout(() => child.kill(), MOST_MS)
    child.on('error', reject)
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      if (signal !== null) return resolveRun('timed out')
      const counts = JSON.parse(readFileSync(report, 'utf8')) as {
        numFailedTests: number
        numPassedTests: number
      }
      if (counts.numFailedTests > 0) return resolveRun('failed')
      resolveRun(counts.numPassedTests > 0 ? 'passed' : 'ran nothing')
    })
  })

const words = process.argv.slice(2)
const mutations = readdirSync(folder)
  .filter((name) => name.endsWith('.patch') && words.every((word) => name.includes(word)))
  .sort()
  .map(readMutation)

const start = performance.now()
const copies = Array.from({ length: Math.min(2, cpus().length) }, copyTree)
let unnoticed = 0

/** Whole tests have to pass, or a failure would say nothing. */
const verifyWhole = async (copy: string): Promise<void> => {
  const tests = [...new Set(mutations.flatMap((mutation) => mutation.tests))]
  const verdict = await runTests(copy, tests)
  if (verdict !== 'passed') throw new Error(`Unbroken, the tests ${verdict}: mend them first.`)
}

const queue = [...mutations]
const work = async (copy: string): Promise<void> => {
  for (let mutation = queue.shift(); mutation; mutation = queue.shift()) {
    patch(copy, mutation)
    const verdict = await runTests(copy, mutation.tests)
    patch(copy, mutation, '--reverse')
    if (verdict !== 'failed') unnoticed += 1
    const said = verdict === 'failed' ? 'noticed    ' : `NOT NOTICED (${verdict})`
    console.log(`${said} ${mutation.definition}: ${mutation.broken}`)
  }
}

try {
  await verifyWhole(copies[0] ?? root)
  await Promise.all(copies.map(work))
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
}

const definitions = new Set(mutations.map(({ definition }) => definition)).size
const seconds = Math.round((performance.now() - start) / 1000)
console.log(`\n${mutations.length} mutations of ${definitions} definitions in ${seconds} s`)
console.log(`${mutations.length - unnoticed} passed, ${unnoticed} failed`)
process.exitCode = unnoticed === 0 && mutations.length > 0 ? 0 : 1
