import { meanCommit } from './commitRounds.ts'
import type { Figure } from './figuresOf.ts'
import type { BySize, Results } from './results.ts'
import { sizeName } from './sizeName.ts'
import type { Measured } from './statistics.ts'

type Cell = string | number

/** Prints what was measured, table by table, and the figures against their limits last. */
export const printReport = (results: Results, figures: readonly Figure[]): void => {
  printCommits(results)
  printRivals(results)
  printReruns(results)
  printRest(results)
  printTable(
    'Figures and limits',
    ['figure', 'value', 'at most', ''],
    figures.map(({ figure, value, limit, met }) => [figure, value, limit, met ? 'met' : 'NOT MET']),
  )
}

const VARIANTS = ['bare', 'written', 'queried', 'selected'] as const

const printCommits = ({ commits }: Results): void => {
  for (const { links, value } of commits) {
    for (const clock of ['whole', 'blocking'] as const) {
      const rows: Cell[][] = Object.entries(value).map(([kind, byVariant]) => [
        kind,
        ...VARIANTS.flatMap((variant) => {
          const { median, p95 } = byVariant[variant][clock]
          return [median, p95]
        }),
      ])
      const means = VARIANTS.flatMap((variant) => [meanCommit(value, variant, clock), ''])
      printTable(
        `A commit, ${clock === 'whole' ? 'whole' : 'store.commit() alone'}, ${sizeName(links)} links, ms: median and p95`,
        ['event', ...VARIANTS.flatMap((variant) => [variant, ''])],
        [...rows, ['mean', ...means]],
      )
    }
  }
}

const printRivals = ({ rivals, libraries }: Results): void => {
  printBySize('A whole commit of one link more, ms: median and p95', rivals)
  printBySize('Added by one link more to live counts, ms: median and p95', libraries)
}

const printBySize = <Name extends string>(
  title: string,
  sizes: BySize<Record<Name, Measured>>,
): void => {
  const [first] = sizes
  if (first === undefined) return
  printTable(
    title,
    ['', ...sizes.flatMap(({ links }) => [sizeName(links), ''])],
    (Object.keys(first.value) as Name[]).map((name) => [
      name,
      ...sizes.flatMap(({ value }) => [value[name].median, value[name].p95]),
    ]),
  )
}

const printReruns = ({ reruns }: Results): void =>
  printTable(
    'Each query, ms: the first time; again after a commit that changes it, median and p95',
    ['query', 'links', 'first', 'again', ''],
    reruns.map(({ query, links, first, again }) => [
      query,
      sizeName(links),
      first,
      again.median,
      again.p95,
    ]),
  )

const printRest = ({ firstFigures, replay, memory, page, bytes }: Results): void => {
  printTable(
    'From an opened store to all figures in a fresh process, ms: median and p95',
    ['links', '', ''],
    firstFigures.map(({ links, value: { median, p95 } }) => [sizeName(links), median, p95]),
  )
  if (replay !== null) {
    const { events, ...hosts } = replay
    const title = `Replay of ${sizeName(events)} events, ms`
    printTable(title, ['host', 'time'], Object.entries(hosts))
  }
  printTable(
    `An opened store of ${sizeName(memory.links)} links, MB`,
    ['', 'database', 'process'],
    (['bare', 'withTelemetry'] as const).map((host) => [
      host,
      memory[host].database / 1e6,
      memory[host].resident / 1e6,
    ]),
  )
  printTable(
    `In Chromium ${page.chromium}, ${sizeName(page.links)} links`,
    ['', 'median', 'p95'],
    [
      ['from a commit to its paint, ms', page.painted.median, page.painted.p95],
      ['components rendered a commit', page.renders.median, page.renders.p95],
      ...(['script', 'style', 'layout', 'paint'] as const).map((kind) => [
        `main thread a commit: ${kind}, ms, with and without the dashboard`,
        page.withDashboard[kind],
        page.withoutDashboard[kind],
      ]),
      ['a chart of 30 days is drawn, ms', page.chartMount.median, page.chartMount.p95],
      ['and drawn again, ms', page.chartUpdate.median, page.chartUpdate.p95],
    ],
  )
  printTable(
    'Bytes after gzip, kB',
    ['', ''],
    [
      ...bytes.budgets.map(({ name, size }) => [name, size / 1_000]),
      ...bytes.entries.map(({ entry, size }) => [`the entry ${entry}`, size / 1_000]),
    ],
  )
}

const printTable = (title: string, head: readonly Cell[], rows: readonly (readonly Cell[])[]) => {
  const cells = [head, ...rows].map((row) => row.map(written))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  console.log(`\n${title}\n${lines.join('\n')}`)
}

const written = (cell: Cell): string => {
  if (typeof cell === 'string') return cell
  if (Number.isInteger(cell)) return String(cell)
  return cell.toFixed(Math.abs(cell) < 0.1 ? 4 : Math.abs(cell) < 100 ? 2 : 0)
}
