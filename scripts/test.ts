import { type StdioOptions, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One check of `npm test`: a script that counts as one test, or a Vitest project that counts its own. */
interface Step {
  readonly kind: 'script' | 'project'
  readonly name: string
  /** The step without whose result this one says nothing. */
  readonly needs?: string | undefined
}

interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly note?: string
  /** What failed and why, said again at the end, where a shortened log still has it. */
  readonly failures?: readonly string[]
}

/** What is read of Vitest's JSON report. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const script = (name: string, needs?: string): Step => ({ kind: 'script', name, needs })
const project = (name: string, needs?: string): Step => ({ kind: 'project', name, needs })

const steps: readonly Step[] = [
  script('fixtures'),
  script('typecheck'),
  script('lint'),
  script('knip'),
  project('unit', 'fixtures'),
  project('react', 'fixtures'),
  project('stories', 'fixtures'),
  project('stories-dark', 'fixtures'),
  project('stories-rtl', 'fixtures'),
  script('build', 'fixtures'),
  project('browser', 'build'),
  script('publint', 'build'),
  script('attw', 'build'),
  script('size', 'build'),
  project('documents', 'build'),
  project('package', 'build'),
]

const reports = mkdtempSync(join(tmpdir(), 'livestore-telemetry-test-'))

const stdio: StdioOptions = ['ignore', 'inherit', 'inherit']

const run = (step: Step): Outcome => {
  if (step.needs !== undefined && outcomes.get(step.needs)?.failed !== 0) {
    return { passed: 0, failed: 1, note: `not run, because ${step.needs} failed` }
  }
  return step.kind === 'script' ? runScript(step.name) : runProject(step.name)
}

const runScript = (name: string): Outcome => {
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio })
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const runProject = (name: string): Outcome => {
  const report = join(reports, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync('vitest', ['run', '--project', name, ...reporters], { stdio })
  return testsOf(report, status)
}

const testsOf = (report: string, status: number | null): Outcome => {
  if (!existsSync(report)) return { passed: 0, failed: 1, note: 'ended without a report' }
  const results = JSON.parse(readFileSync(report, 'utf8')) as Report
  // A test that did not run proves nothing, so it counts as failed.
  const idle = results.numPendingTests + results.numTodoTests
  const failed = results.numFailedTests + idle
  const outcome = { passed: results.numPassedTests, failed, failures: failuresOf(results) }
  if (idle > 0) return { ...outcome, note: `${idle} skipped` }
  // An error outside any test (in a setup, in a file that fails to load) fails the run alone.
  if (status !== 0 && failed === 0)
    return { ...outcome, failed: 1, note: 'failed outside its tests' }
  return outcome
}

const failuresOf = ({ testResults }: Report): readonly string[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) =>
        [fullName, ...failureMessages.flatMap(firstLines)].join('\n          '),
      ),
  )

/** Without the runner's own steps, which are the same for every test. */
const firstLines = (message: string) =>
  message
    .split('\n')
    .filter((line) => !/node_modules|<anonymous>/.test(line))
    .slice(0, 12)

const outcomes = new Map<string, Outcome>()
const lines: string[] = []

for (const step of steps) {
  console.log(`\n# ${step.name}`)
  const start = performance.now()
  const outcome = run(step)
  outcomes.set(step.name, outcome)
  lines.push(
    [
      outcome.failed === 0 ? 'ok    ' : 'FAILED',
      `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`,
      `${step.name}: ${outcome.passed} passed, ${outcome.failed} failed`,
      ...(outcome.note === undefined ? [] : [`(${outcome.note})`]),
    ].join('  '),
    ...(outcome.failures ?? []).map((failure) => `        ${failure}`),
  )
}
rmSync(reports, { recursive: true, force: true })

const total = (key: 'passed' | 'failed') =>
  [...outcomes.values()].reduce((sum, outcome) => sum + outcome[key], 0)

console.log(`\n${lines.join('\n')}\n`)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1
