import { userEvent } from 'vitest/browser'
import { expect, test, vi } from 'vitest'
import { type LinkBucketStore, scenarios } from '../../src/fixtures/index.ts'
import { formatCount } from '../../src/model/formatNumber.ts'
import { formatDuration } from '../../src/model/formatDuration.ts'
import { formatRate } from '../../src/model/formatRate.ts'
import { linkBucketFacts } from '../../src/schema/index.ts'
import { currentMetrics } from '../oracle/currentMetrics.ts'
import { recentErrors } from '../oracle/errors.ts'
import { type History, historyOf } from '../oracle/history.ts'
import type { Entry, Options } from '../oracle/log.ts'
import { processingPerformance } from '../oracle/processingPerformance.ts'
import { linksByDay } from '../oracle/series.ts'
import { topDomains } from '../oracle/topDomains.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

const now = scenarios.typical.endsAt
const viewer: Options = { now, timeZone: 'UTC', weekStartsOn: 0 }

const historyOfTypical = (): History => {
  const log = scenarios.typical.events().flatMap(({ name, args }): Entry[] => {
    if (name === 'v1.MetricsSnapshotRecorded') return [{ snapshot: args as never }]
    const meaning = (linkBucketFacts as Record<string, (event: never) => unknown>)[name]
    return meaning === undefined ? [] : [{ fact: meaning(args as never) }]
  })
  return historyOf(log)
}
