import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/*
 * Tries ten thousand random sequences against the oracle, a thousand a seed, a seed a core at a
 * time, and prints the seeds and the time it took. `npm run test:long -- --runs 2000 --seed 7`
 * tries others.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
})
const RUNS_A_SEED = 1_000
const runs = Number(values.runs)
const firstSeed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
const shares = Array.from({ length: Math.ceil(runs / RUNS_A_SEED) }, (_, place) => ({
  seed: firstSeed + place,
  runs: Math.min(RUNS_A_SEED, runs - place * RUNS_A_SEED),
}))

/** Whether a seed's sequences agree with the oracle. */
const tryOut = (share: { seed: number; runs: number }): Promise<boolean> =>
  new Promise((resolve, reject) => {
    // The reporter that tells what a passing test has to say.
    const args = ['run', '--project', 'unit', '--reporter=verbose', 'test/properties']
    const env = {
      ...process.env,
      PROPERTY_SEED: String(share.seed),
      PROPERTY_RUNS: String(share.runs),
    }
    spawn('vitest', args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', reject)
      .on('close', (code) => resolve(code === 0))
  })

const start = performance.now()
const waiting = [...shares]
const lines: string[] = []

const tryWhatWaits = async (): Promise<void> => {
  for (let share = waiting.shift(); share !== undefined; share = waiting.shift()) {
    const agrees = await tryOut(share)
    if (!agrees) process.exitCode = 1
    lines.push(`${agrees ? 'ok    ' : 'FAILED'}  seed ${share.seed}: ${share.runs} sequences`)
  }
}

const cores = availableParallelism()
await Promise.all(Array.from({ length: cores }, tryWhatWaits))

const seconds = ((performance.now() - start) / 1000).toFixed(0)
console.log(`\n${lines.join('\n')}\n${runs} sequences on ${cores} cores in ${seconds} s`)
