import { meanCommit } from './commitRounds.ts'
import { LIMITS } from './limits.ts'
import type { Results } from './results.ts'
import { sizeName } from './sizeName.ts'

/** One figure against its limit. */
export interface Figure {
  /** What it is of, and where: at which size, of which query. */
  figure: string
  of: string
  value: number
  limit: number
  met: boolean
}

/** At how many links the kit is held against its rivals, and a selection against none. */
const COMPARED = 100_000

const figure = (of: string, value: number, limit: number, where = ''): Figure => ({
  figure: of + where,
  of,
  value,
  limit,
  met: value <= limit,
})

/** Every figure that has a limit, at every size that it was measured at. */
export const figuresOf = (results: Results): Figure[] => [
  ...ofCommits(results),
  ...ofRivals(results),
  ...ofReruns(results),
  ...ofReplayAndMemory(results),
  ...ofPage(results),
]

const ofCommits = ({ commits, growth }: Results): Figure[] => {
  const bySize = commits.flatMap(({ links, value }) => {
    const at = `, at ${sizeName(links)} links`
    const ratio = (variant: 'written' | 'queried', clock: 'whole' | 'blocking') =>
      meanCommit(value, variant, clock) / meanCommit(value, 'bare', clock)
    const worst = Math.max(
      ...Object.values(value).map(({ queried, bare }) => queried.whole.median / bare.whole.median),
    )
    const selected = meanCommit(value, 'selected', 'whole') / meanCommit(value, 'queried', 'whole')
    return [
      ...(links === COMPARED
        ? [
            figure(
              'with a domain and a day selected, × nothing selected',
              selected,
              LIMITS.selected,
              at,
            ),
          ]
        : []),
      figure(
        'a whole commit by the materializers, × a bare one',
        ratio('written', 'whole'),
        LIMITS.written,
        at,
      ),
      figure(
        "a whole commit with all panels' queries, × a bare one",
        ratio('queried', 'whole'),
        LIMITS.queried,
        at,
      ),
      figure(
        "store.commit() with all panels' queries, × a bare one",
        ratio('queried', 'blocking'),
        LIMITS.queriedBlocking,
        at,
      ),
      figure(
        "the worst kind of event with all panels' queries, × a bare one",
        worst,
        LIMITS.worstKind,
        at,
      ),
    ]
  })
  const { few, many } = growth
  const where = `, ${sizeName(many.links)} links × ${sizeName(few.links)}`
  const grown = "a whole commit with all panels' queries, many links × few"
  return [...bySize, figure(grown, many.time / few.time, LIMITS.growth, where)]
}

const ofRivals = ({ rivals, libraries }: Results): Figure[] => {
  const at = `, at ${sizeName(COMPARED)} links`
  const sql = rivals.find(({ links }) => links === COMPARED)?.value
  const kept = libraries.find(({ links }) => links === COMPARED)?.value
  if (sql === undefined || kept === undefined) return []
  const { queried, goodSql, specification } = sql
  const { counted, tanstackDb, crossfilter } = kept
  return [
    figure(
      "a whole commit with all panels' queries, × good SQL",
      queried.median / goodSql.median,
      LIMITS.againstGoodSql,
      at,
    ),
    figure(
      "a whole commit with all panels' queries, × the specification's",
      queried.median / specification.median,
      LIMITS.againstSpecification,
      at,
    ),
    figure(
      'added for counts per domain and per day, × TanStack DB',
      counted.median / tanstackDb.median,
      LIMITS.addedForCounts,
      at,
    ),
    figure(
      'added for counts per domain and per day, × crossfilter2',
      counted.median / crossfilter.median,
      LIMITS.addedForCounts,
      at,
    ),
  ]
}

const ofReruns = ({ reruns }: Results): Figure[] => {
  const queries = [...new Set(reruns.map(({ query }) => query))]
  return queries.map((query) => {
    const sizes = reruns.filter((rerun) => rerun.query === query)
    const [small, large] = [sizes[0], sizes.at(-1)]
    const where = `: ${query}, ${sizeName(large?.links ?? 0)} links × ${sizeName(small?.links ?? 0)}`
    const ratio = (large?.again.median ?? 0) / (small?.again.median ?? 0)
    return figure('a query run again, many links × few', ratio, LIMITS.rerun, where)
  })
}

const ofReplayAndMemory = ({ firstFigures, replay, memory }: Results): Figure[] => {
  const largest = firstFigures.at(-1)
  return [
    figure(
      'first figures of all panels from an opened store, ms',
      largest?.value.median ?? Number.NaN,
      LIMITS.firstFigures,
      `, ${sizeName(largest?.links ?? 0)} links`,
    ),
    ...(replay === null ? [] : ofReplay(replay)),
    figure(
      'database, × without telemetry',
      memory.withTelemetry.database / memory.bare.database,
      LIMITS.database,
      `, ${sizeName(memory.links)} links`,
    ),
  ]
}

const ofReplay = (replay: NonNullable<Results['replay']>): Figure[] => {
  const events = `, ${sizeName(replay.events)} events`
  return [
    figure(
      "replay with the kit's transaction, × the plain host",
      replay.withTelemetryInTransaction / replay.bare,
      LIMITS.replay,
      events,
    ),
    figure(
      "replay with the kit's transaction, × the host in one of its own",
      replay.withTelemetryInTransaction / replay.bareInTransactionAlone,
      LIMITS.replayInTransaction,
      events,
    ),
    figure(
      "replay with the kit's transaction, × the host with it",
      replay.withTelemetryInTransaction / replay.bareInTransaction,
      LIMITS.replayInTransaction,
      events,
    ),
  ]
}

const ofPage = ({ page, bytes }: Results): Figure[] => {
  const weight = (place: number) => (bytes.budgets[place]?.size ?? Number.NaN) / 1_000
  return [
    figure(
      'work of the main thread caused by a commit, above the commit itself, ms',
      page.withDashboard.total - page.withoutDashboard.total,
      LIMITS.mainThread,
    ),
    figure('long tasks at 20 events a second', page.longTasks.length, LIMITS.longTasks),
    figure('StatsCard alone, kB', weight(0), LIMITS.statsCard),
    figure('all components without the chart, kB', weight(1), LIMITS.components),
    figure('the stylesheet, kB', weight(2), LIMITS.stylesheet),
  ]
}
