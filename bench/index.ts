import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackage } from './buildPackage.ts'
import { meanCommit } from './commitRounds.ts'
import { describeMachine } from './describeMachine.ts'
import { figuresOf } from './figuresOf.ts'
import { inChild, inOneChild } from './inChild.ts'
import { measureReplays } from './measureReplays.ts'
import { measureRivals } from './measureRivals.ts'
import { printReport } from './printReport.ts'
import type { BySize, Results } from './results.ts'
import { measured } from './statistics.ts'
import { weigh } from './weigh.ts'
import { writeReadme } from './writeReadme.ts'

// What the kit costs, beside what a user would pick instead. Run by `npm run bench`; with
// `-- --quick` it leaves out rivals, replays and most sizes, looks less often, and measures in one
// process instead of one for each; with `-- --readme` it puts the figures into the README.

const isQuick = process.argv.includes('--quick')

const plan = isQuick
  ? {
      sizes: [100_000],
      rivals: [],
      rounds: 10,
      openings: 1,
      replayed: 0,
      page: { size: 1_000, warm: 70, commits: 28, seconds: 1, charts: 5 },
    }
  : {
      sizes: [1_000, 10_000, 100_000, 1_000_000],
      rivals: [1_000, 10_000, 100_000],
      rounds: 50,
      openings: 2,
      replayed: 20_000,
      page: { size: 100_000, warm: 140, commits: 112, seconds: 10, charts: 20 },
    }
const FEW = 1_000
const LIBRARY_ROUNDS = 20
const largest = Math.max(...plan.sizes)

const bySize = async <Value>(
  sizes: readonly number[],
  measure: (links: number) => Promise<Value>,
): Promise<BySize<Value>> => {
  const values: BySize<Value> = []
  for (const links of sizes) values.push({ links, value: await measure(links) })
  return values
}

const start = performance.now()
const machine = describeMachine()
const step = <Value>(name: string, value: Promise<Value>): Promise<Value> =>
  value.finally(() => {
    const seconds = ((performance.now() - start) / 1_000).toFixed(0)
    console.log(`${seconds.padStart(4)} s  ${name}`)
  })

// Nothing of these is a time, so they share the machine.
const [memory, bytes] = await step(
  'build, snapshots, memory, bytes',
  Promise.all([
    inChild('buildSnapshots', [...new Set([FEW, ...plan.sizes])], plan.rivals).then(async () => {
      const [bare, withTelemetry] = await Promise.all([
        inChild('memory', 'linkBucket', largest),
        inChild('memory', 'linkBucketWithTelemetry', largest),
      ])
      return { links: largest, bare, withTelemetry }
    }),
    buildPackage().then(async () => {
      await inChild('buildPage')
      return weigh()
    }),
  ]),
)

const oneChild = isQuick ? inOneChild() : null
const measure = oneChild?.measure ?? inChild

const ofSmaller = await step(
  'commits',
  bySize(plan.sizes.slice(0, -1), (links) => measure('commits', links, plan.rounds)),
)
const ofLargest = await step('growth', measure('growth', FEW, largest, plan.rounds))
const reruns = await step('queries', measure('reruns', [FEW, 100_000], plan.rounds))
oneChild?.end()

const libraries = await step(
  'libraries',
  bySize(plan.rivals, (links) => inChild('libraries', links, LIBRARY_ROUNDS)),
)
const rivals = await step('rivals', bySize(plan.rivals, measureRivals))
const replay =
  plan.replayed === 0
    ? null
    : { events: plan.replayed, ...(await step('replays', measureReplays(plan.replayed))) }
const firstFigures = await step(
  'first figures',
  bySize(plan.sizes, async (links) => {
    const times: number[] = []
    // A process each, because only the first store of one is cold.
    while (times.length < (links === largest ? plan.openings : 1)) {
      times.push(await inChild('firstFigures', links))
    }
    return measured(times)
  }),
)
const page = await step('page', inChild('page', plan.page.size, plan.page))

const results: Results = {
  date: new Date().toISOString(),
  command: `npm run bench${isQuick ? ' -- --quick' : ''}`,
  machine,
  commits: [...ofSmaller, { links: largest, value: ofLargest }],
  growth: {
    few: { links: FEW, time: meanCommit(ofLargest, 'few', 'whole') },
    many: { links: largest, time: meanCommit(ofLargest, 'queried', 'whole') },
  },
  libraries,
  rivals,
  reruns,
  firstFigures,
  replay,
  memory,
  page: { links: plan.page.size, ...page },
  bytes,
}
const figures = figuresOf(results)
printReport(results, figures)
writeFileSync(
  join(import.meta.dirname, 'results.json'),
  `${JSON.stringify({ figures, ...results }, null, 2)}\n`,
)
if (process.argv.includes('--readme')) writeReadme(results, figures)
const missed = figures.filter(({ met }) => !met).length
console.log(
  `\n${figures.length - missed} of ${figures.length} limits met, in ${((performance.now() - start) / 60_000).toFixed(1)} min`,
)
