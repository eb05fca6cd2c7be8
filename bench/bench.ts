import { writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figure, figure } from './limits.ts'
import { type CommitsOfKind, measureCommits, type VariantName } from './measures/commits.ts'
import { measureFirstFigures } from './measures/firstFigures.ts'
import { measureMemory } from './measures/memory.ts'
import { measureReruns } from './measures/reruns.ts'
import { measureRivals } from './measures/rivals.ts'
import { SIZES, sizeName } from './sizes.ts'
import { mean } from './statistics.ts'

/*
 * What telemetry costs, beside what a user would pick instead: `npm run bench`, or
 * `npm run bench -- --quick`, which leaves out the million. Told in bench/README.md.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const sizes: readonly number[] = values.quick ? [1_000, 100_000] : SIZES
const rounds = values.quick ? 12 : 50
const largest = sizes.at(-1) ?? 1_000

const figures: Figure[] = []
const raw: Record<string, unknown> = {}
const say = (...more: readonly Figure[]) => {
  figures.push(...more)
  for (const { figure: name, value, limit, met } of more) {
    const shown = [value, limit].map((each) => each.toPrecision(3).padStart(8)).join(' of ')
    console.log(`${met ? 'met    ' : 'NOT MET'} ${shown}  ${name}`)
  }
}

type Times = Record<string, CommitsOfKind>

/** The mean over the kinds of event of a variant's median, in ms. */
const wholeOf = (times: Times, variant: VariantName): number =>
  mean(Object.values(times).map((ofKind) => ofKind[variant].whole.median))

const blockingOf = (times: Times, variant: VariantName): number =>
  mean(Object.values(times).map((ofKind) => ofKind[variant].blocking.median))

const commits = new Map<number, Times>()
for (const links of sizes) {
  const times = await measureCommits(links, rounds)
  commits.set(links, times)
  const at = `at ${sizeName(links)}`
  const bare = wholeOf(times, 'bare')
  const worst = Math.max(
    ...Object.values(times).map(({ queried, bare }) => queried.whole.median / bare.whole.median),
  )
  raw[`commits ${at}`] = times
  say(
    figure(
      `whole commit, by the materializers, ${at}`,
      wholeOf(times, 'written') / bare,
      'written',
    ),
    figure(`whole commit, with all panels, ${at}`, wholeOf(times, 'queried') / bare, 'queried'),
    figure(
      `commit alone, with all panels, ${at}`,
      blockingOf(times, 'queried') / blockingOf(times, 'bare'),
      'blocking',
    ),
    figure(`worst kind of event, whole, with all panels, ${at}`, worst, 'worstKind'),
    ...(links === 100_000
      ? [
          figure(
            `a domain and a day selected, against nothing, ${at}`,
            wholeOf(times, 'selected') / wholeOf(times, 'queried'),
            'selected',
          ),
        ]
      : []),
  )
}
const growth = (links: number) => wholeOf(commits.get(links) ?? {}, 'queried')
say(
  figure(
    `whole commit, with all panels, ${sizeName(largest)} against 1k`,
    growth(largest) / growth(1_000),
    'growth',
  ),
)

const reruns = await measureReruns([1_000, 100_000], rounds)
raw.reruns = reruns
for (const { query, again } of reruns.filter(({ links }) => links === 100_000)) {
  const small = reruns.find((each) => each.query === query && each.links === 1_000)
  const value = again.median / (small?.again.median ?? Number.NaN)
  say(figure(`${query}, run again, 100k against 1k`, value, 'rerun'))
}

const rivals = await measureRivals(100_000, 20)
raw.rivals = rivals
const added = rivals.counted.median - rivals.written.median
say(
  figure(
    'whole commit, against good SQL, at 100k',
    rivals.queried.median / rivals.goodSql.median,
    'againstGoodSql',
  ),
  figure(
    'whole commit, against the specification, at 100k',
    rivals.queried.median / rivals.specification.median,
    'againstSpecification',
  ),
  figure(
    'counts per domain and day, against TanStack DB, at 100k',
    added / rivals.tanstackDb.median,
    'againstTanstackDb',
  ),
  figure(
    'counts per domain and day, against crossfilter2, at 100k',
    added / rivals.crossfilter.median,
    'againstCrossfilter',
  ),
)

const first = await measureFirstFigures(largest, 5)
raw.firstFigures = first
say(
  figure(`first figures of all panels, ms, at ${sizeName(largest)}`, first.cold, 'firstFiguresMs'),
)

const memory = {
  without: await measureMemory('linkBucket', largest),
  with: await measureMemory('linkBucketWithTelemetry', largest),
}
raw.memory = memory
say(
  figure(
    `database, against without, at ${sizeName(largest)}`,
    memory.with.database / memory.without.database,
    'database',
  ),
)

const [cpu] = cpus()
const machine = `${cpu?.model}, ${cpus().length} cores, ${release()}, Node ${process.version}`
const command = `npm run bench${values.quick ? ' -- --quick' : ''}`
const results = { date: new Date().toISOString(), machine, command, figures, raw }
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
console.log(`\n${figures.filter(({ met }) => met).length} of ${figures.length} limits met`)
process.exit()
