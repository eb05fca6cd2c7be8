import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/*
 * Tries ten thousand random sequences against the oracle, a share on each core, and prints the
 * seeds and the time it took. `npm run test:long -- --runs 2000 --seed 7` tries others.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
})
const runs = Number(values.runs)
const firstSeed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
const cores = availableParallelism()
const shares = Array.from({ length: cores }, (_, core) => ({
  seed: firstSeed + core,
  runs: Math.floor((runs + core) / cores),
}))

const tryOut = (share: { seed: number; runs: number }): Promise<number | null> =>
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
      .on('close', resolve)
  })

const start = performance.now()
const codes = await Promise.all(shares.map(tryOut))
const seconds = ((performance.now() - start) / 1000).toFixed(0)

shares.forEach((share, index) => {
  console.log(
    `${codes[index] === 0 ? 'ok    ' : 'FAILED'}  seed ${share.seed}: ${share.runs} sequences`,
  )
})
console.log(`${runs} sequences on ${cores} cores in ${seconds} s`)
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
