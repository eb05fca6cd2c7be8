import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from './describeMachine.ts'
import { figuresOf } from './figuresOf.ts'
import { inChild } from './inChild.ts'
import { mapValues } from './mapValues.ts'
import type { FirstFigures } from './measures/firstFigures.ts'
import type { ReplayedHost } from './measures/replay.ts'
import { printReport } from './printReport.ts'
import type { BySize, Results } from './results.ts'
import { measured } from './statistics.ts'
import { takeTurns } from './takeTurns.ts'
import { weigh } from './weigh.ts'
import { writeReadme } from './writeReadme.ts'

// What the kit costs, beside what a user would pick instead. Run by `npm run bench`; with
// `-- --quick` it leaves out 10k and the million, and looks less often; with `-- --readme` it puts the
// figures into the README.

const isQuick = process.argv.includes('--quick')

const plan = isQuick
  ? {
      sizes: [1_000, 100_000],
      rivals: [100_000],
      rivalRounds: 3,
      rounds: 10,
      opened: [100_000],
      openings: 1,
      replay: 1_000,
      replays: 1,
      page: { size: 1_000, commits: 14, seconds: 1 },
    }
  : {
      sizes: [1_000, 10_000, 100_000, 1_000_000],
      rivals: [1_000, 10_000, 100_000],
      rivalRounds: 20,
      rounds: 50,
      opened: [1_000, 10_000, 100_000, 1_000_000],
      openings: 5,
      replay: 20_000,
      replays: 3,
      page: { size: 100_000, commits: 112, seconds: 10 },
    }
const smallest = Math.min(...plan.sizes)
const largest = Math.max(...plan.sizes)

const bySize = async <Value>(
  sizes: readonly number[],
  measure: (links: number) => Promise<Value>,
): Promise<BySize<Value>> => {
  const values: BySize<Value> = []
  for (const links of sizes) values.push({ links, value: await measure(links) })
  return values
}

const replay = (host: ReplayedHost) => inChild('replay', host, plan.replay)

const start = performance.now()
const machine = describeMachine()
const step = <Value>(name: string, value: Promise<Value>): Promise<Value> =>
  value.finally(() => {
    const seconds = ((performance.now() - start) / 1_000).toFixed(0)
    console.log(`${seconds.padStart(4)} s  ${name}`)
  })

await step('snapshots', inChild('buildSnapshots', plan.sizes, plan.rivals))
const results: Results = {
  date: new Date().toISOString(),
  command: `npm run bench${isQuick ? ' -- --quick' : ''}`,
  machine,
  commits: await step(
    'commits',
    bySize(plan.sizes, (links) => inChild('commits', links, plan.rounds)),
  ),
  growth: {
    smallest,
    largest,
    ...(await step('growth', inChild('growth', smallest, largest, plan.rounds))),
  },
  libraries: await step(
    'libraries',
    bySize(plan.rivals, (links) => inChild('libraries', links, plan.rivalRounds)),
  ),
  rivals: await step(
    'rivals',
    bySize(plan.rivals, async (links) => ({
      queried: await inChild('rival', 'queried', links, plan.rivalRounds),
      goodSql: await inChild('rival', 'goodSql', links, plan.rivalRounds),
      specification: await inChild('rival', 'specification', links, plan.rivalRounds),
    })),
  ),
  reruns: await step('queries', inChild('reruns', [1_000, 100_000], plan.rounds)),
  firstFigures: await step(
    'first figures',
    bySize(plan.opened, async (links) => {
      const runs: FirstFigures[] = []
      // A process each, because only the first store of one is cold.
      while (runs.length < plan.openings) runs.push(await inChild('firstFigures', links))
      const of = (key: keyof FirstFigures) => measured(runs.map((run) => run[key]))
      return { cold: of('cold'), warm: of('warm') }
    }),
  ),
  replay: {
    events: plan.replay,
    bare: await step('replay', replay('bare')),
    withTelemetry: await step('replay', replay('withTelemetry')),
    ...mapValues(
      await step(
        'replay in a transaction',
        // In turns, because each takes as long as the machine is now fast and now slow.
        takeTurns(
          {
            bareInTransaction: () => replay('bareInTransaction'),
            withTelemetryInTransaction: () => replay('withTelemetryInTransaction'),
          },
          plan.replays,
        ),
      ),
      ({ median }) => median,
    ),
  },
  memory: {
    links: largest,
    bare: await step('memory', inChild('memory', 'linkBucket', largest)),
    withTelemetry: await step('memory', inChild('memory', 'linkBucketWithTelemetry', largest)),
  },
  page: {
    links: plan.page.size,
    ...(await step('page', inChild('page', plan.page.size, plan.page))),
  },
  bytes: await step('bytes', weigh()),
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
