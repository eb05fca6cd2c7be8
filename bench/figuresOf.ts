import { meanCommit } from './commitRounds.ts'
import { LIMITS } from './limits.ts'
import type { Results } from './results.ts'
import { sizeName } from './sizeName.ts'

/** One figure against its limit. */
export interface Figure {
  figure: string
  value: number
  limit: number
  met: boolean
}

/** At how many links the kit is held against its rivals, and a selection against none. */
const COMPARED = 100_000

const figure = (name: string, value: number, limit: number): Figure => ({
  figure: name,
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
    const at = `at ${sizeName(links)} links`
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
              `with a domain and a day selected, × nothing selected, ${at}`,
              selected,
              LIMITS.selected,
            ),
          ]
        : []),
      figure(
        `a whole commit by the materializers, × a bare one, ${at}`,
        ratio('written', 'whole'),
        LIMITS.written,
      ),
      figure(
        `a whole commit with all panels' queries, × a bare one, ${at}`,
        ratio('queried', 'whole'),
        LIMITS.queried,
      ),
      figure(
        `store.commit() with all panels' queries, × a bare one, ${at}`,
        ratio('queried', 'blocking'),
        LIMITS.queriedBlocking,
      ),
      figure(
        `the worst kind of event with all panels' queries, × a bare one, ${at}`,
        worst,
        LIMITS.worstKind,
      ),
    ]
  })
  const { smallest, largest, small, large } = growth
  const name = `a whole commit with all panels' queries, ${sizeName(largest)} links × ${sizeName(smallest)}`
  return [...bySize, figure(name, large / small, LIMITS.growth)]
}

const ofRivals = ({ rivals }: Results): Figure[] =>
  rivals.flatMap(({ links, value }) => {
    if (links !== COMPARED) return []
    const at = `at ${sizeName(links)} links`
    const { written, queried, counted, goodSql, specification, tanstackDb, crossfilter } = value
    const added = counted.median - written.median
    return [
      figure(
        `a whole commit with all panels' queries, × good SQL, ${at}`,
        queried.median / goodSql.median,
        LIMITS.againstGoodSql,
      ),
      figure(
        `a whole commit with all panels' queries, × the specification's, ${at}`,
        queried.median / specification.median,
        LIMITS.againstSpecification,
      ),
      figure(
        `added for counts per domain and per day, × TanStack DB, ${at}`,
        added / tanstackDb.median,
        LIMITS.addedForCounts,
      ),
      figure(
        `added for counts per domain and per day, × crossfilter2, ${at}`,
        added / crossfilter.median,
        LIMITS.addedForCounts,
      ),
    ]
  })

const ofReruns = ({ reruns }: Results): Figure[] => {
  const queries = [...new Set(reruns.map(({ query }) => query))]
  return queries.map((query) => {
    const sizes = reruns.filter((rerun) => rerun.query === query)
    const [small, large] = [sizes[0], sizes.at(-1)]
    const name = `${query} run again, ${sizeName(large?.links ?? 0)} links × ${sizeName(small?.links ?? 0)}`
    return figure(name, (large?.again.median ?? 0) / (small?.again.median ?? 0), LIMITS.rerun)
  })
}

const ofReplayAndMemory = ({ firstFigures, replay, memory }: Results): Figure[] => {
  const largest = firstFigures.at(-1)
  const events = `${sizeName(replay.events)} events`
  return [
    figure(
      `first figures of all panels from an opened store of ${sizeName(largest?.links ?? 0)} links, ms`,
      largest?.value.cold.median ?? Number.NaN,
      LIMITS.firstFigures,
    ),
    figure(
      `replay of ${events} with the kit's transaction, × the plain host`,
      replay.withTelemetryInTransaction / replay.bare,
      LIMITS.replay,
    ),
    figure(
      `replay of ${events} with the kit's transaction, × the host with it`,
      replay.withTelemetryInTransaction / replay.bareInTransaction,
      LIMITS.replayInTransaction,
    ),
    figure(
      `database of ${sizeName(memory.links)} links, × without telemetry`,
      memory.withTelemetry.database / memory.bare.database,
      LIMITS.database,
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
