import { expect, test } from 'vitest'
import { currentMetrics$, metricsHistory$ } from '../../src/queries/index.ts'
import { type MetricsSnapshot, metricsSnapshotRecorded } from '../../src/schema/index.ts'
import { openAnyFactStore } from './anyFactStore.ts'

const good: MetricsSnapshot = {
  id: 'acme:2026-11-22T12',
  timestamp: Date.parse('2026-11-22T12:00Z'),
  timeZone: 'Europe/Berlin',
  totalLinks: 1,
  completedLinks: 1,
  pendingProcessing: 0,
  failedProcessing: 0,
  avgProcessingTimeMs: null,
  linksCreatedToday: 0,
  interactionsToday: 0,
}

test('the event keeps its name and is synced', () => {
  expect(metricsSnapshotRecorded.name).toBe('v1.MetricsSnapshotRecorded')
  expect(metricsSnapshotRecorded(good)).toEqual({
    name: 'v1.MetricsSnapshotRecorded',
    args: good,
  })
})

test('a recorded snapshot wakes the history, and leaves the present alone', async () => {
  const store = await openAnyFactStore()
  const viewer = { now: good.timestamp, timeZone: 'UTC' }
  const before = store.query(currentMetrics$(viewer))
  store.commit(metricsSnapshotRecorded(good))
  expect(store.query(currentMetrics$(viewer))).toEqual(before)
  expect(store.query(metricsHistory$(viewer))).toEqual({ points: [], trackingSince: null })
  await store.shutdownPromise()
})
