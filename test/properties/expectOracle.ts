import type { TelemetryStore } from '../../src/hooks/TelemetryStore.ts'
import { FIGURES } from '../oracle/delta.ts'
import { historyOf } from '../oracle/history.ts'
import type { Entry } from '../oracle/log.ts'
import { compareFigures } from './compareFigures.ts'
import type { Question } from './questions.ts'

/**
 * Asks a store of this log for every figure, far from UTC, and for those narrowed in each of the ways
 * given. Throws at an answer that is not the oracle's.
 */
export const expectOracle = (
  store: TelemetryStore,
  log: readonly Entry[],
  now: number,
  narrowed: readonly Pick<Question, 'domain' | 'day'>[] = [],
): void => {
  const history = historyOf(log)
  for (const selection of [{}, ...narrowed]) {
    compareFigures(store, history, {
      now,
      timeZone: 'Asia/Kathmandu',
      weekStartsOn: 0,
      range: '30d',
      window: 'all',
      limit: 10,
      includeDeleted: true,
      period: 2,
      stats: FIGURES,
      ...selection,
    })
  }
}
