import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import type { StatWithDelta } from '../../src/queries/delta.ts'
import {
  currentMetrics$,
  errorGroups$,
  interactionsByDay$,
  type ProcessingPerformance,
  type TopDomainsResult,
} from '../../src/queries/index.ts'
import type { BenchStore } from '../openStore.ts'
import { panelQueries } from '../panelQueries.ts'
import { figuresOfHistory } from './figuresOfHistory.ts'
import { historyPath } from './snapshot.ts'
import { SELECTION, viewers } from './viewer.ts'

/**
 * Throws unless every figure of every panel, for all and for what the bench selects, is what the
 * tables of the history say: a bench of wrong figures measures nothing.
 */
export const checkFigures = (store: BenchStore, links: number): void => {
  const history = new DatabaseSync(historyPath(links), { readOnly: true })
  for (const selection of [{}, SELECTION]) check(store, history, selection)
  history.close()
}

const check = (
  store: BenchStore,
  history: DatabaseSync,
  selection: Partial<typeof SELECTION>,
): void => {
  const expected = figuresOfHistory(history, selection)
  const shown = Object.fromEntries(
    Object.entries(panelQueries(selection)).map(([name, query$]) => [name, store.query(query$)]),
  ) as Record<string, Record<string, unknown>>
  const same = (name: string, actual: unknown, figures: unknown) =>
    assert.deepEqual(actual, figures, `${name} of ${JSON.stringify(selection)} is wrong.`)

  const { lastEventAt, badFacts } = expected
  same('lastEvent', shown.lastEvent?.lastEvent, { lastEventAt, badFacts })
  const current = store.query(currentMetrics$({ ...viewers.day, ...selection }))
  same('currentMetrics', current, { ...expected.stocks, ...expected.flows, lastEventAt, badFacts })
  for (const [figure, before] of Object.entries(expected.weekBefore)) {
    if (!(figure in shown)) continue
    const now = expected.stocks[figure as keyof typeof expected.stocks]
    const { value, change } = shown[figure] as unknown as StatWithDelta
    same(figure, [value, change?.now, change?.before], [now, now, before])
  }
  const interactions = store.query(interactionsByDay$({ ...viewers.day, ...selection }))
  same('interactionsByDay', interactions.points, expected.interactions)
  const groups = store.query(errorGroups$({ ...viewers.day, ...selection }))
  same('errorGroups', groups, expected.groups)
  same('linksByDay', shown.linksByDay?.points, expected.points)
  same('recentErrors', shown.recentErrors, expected.errors)
  same('metricsHistory', shown.metricsHistory?.points, expected.history)
  checkDomains(shown.topDomains as unknown as TopDomainsResult, expected.domains)
  checkPerformance(shown.processingPerformance as unknown as ProcessingPerformance, expected)
}

const checkDomains = (
  { domains, otherCount, otherDomains, total }: TopDomainsResult,
  expected: ReturnType<typeof figuresOfHistory>['domains'],
): void => {
  const sum = (rows: typeof expected) => rows.reduce((all, { count }) => all + count, 0)
  const listed = expected.slice(0, 10)
  assert.deepEqual(
    { domains, otherCount, otherDomains, total },
    {
      domains: listed.map(({ domain, count }) => ({ domain, count, share: count / sum(expected) })),
      otherCount: sum(expected.slice(10)),
      otherDomains: expected.length - listed.length,
      total: sum(expected),
    },
    'topDomains is wrong.',
  )
}

const checkPerformance = (
  shown: ProcessingPerformance,
  { ended, durations }: ReturnType<typeof figuresOfHistory>,
): void => {
  const { completed, failed, cancelled, samples, successRate, avgMs } = shown
  assert.deepEqual(
    { completed, failed, cancelled, samples, successRate, avgMs },
    {
      ...ended,
      samples: durations.length,
      successRate: ratio(ended.completed, ended.completed + ended.failed),
      avgMs: ratio(
        durations.reduce((sum, duration) => sum + duration, 0),
        durations.length,
      ),
    },
    'processingPerformance is wrong.',
  )
  for (const [p, quantile] of [
    [0.5, shown.p50Ms],
    [0.95, shown.p95Ms],
    [0.99, shown.p99Ms],
  ] as const) {
    const exact = durations[Math.ceil(p * durations.length) - 1] as number
    const error = Math.abs((quantile ?? Number.NaN) - exact) / exact
    assert.ok(
      error <= 0.01,
      `The quantile ${p} is ${quantile}, which is not within 1 % of ${exact}.`,
    )
  }
  for (const { fromMs, toMs, count } of shown.distribution) {
    const exact = durations.filter((duration) => duration >= fromMs && duration < toMs).length
    assert.equal(count, exact, `The distribution from ${fromMs} to ${toMs} ms is wrong.`)
  }
}

const ratio = (part: number, of: number): number | null => (of === 0 ? null : part / of)
