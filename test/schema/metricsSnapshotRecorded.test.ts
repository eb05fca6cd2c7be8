import { expect, test } from 'vitest'
import { currentMetrics$, metricsHistory$ } from '../../src/queries/index.ts'
import { type MetricsSnapshot, metricsSnapshotRecorded } from '../../src/schema/index.ts'
import { materializeMetricsSnapshot } from '../../src/schema/metricsSnapshotRecorded.ts'
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

test.each<[keyof MetricsSnapshot, unknown, string]>([
  ['id', 'acme', 'its id is "acme". Give <organisation>:<YYYY-MM-DDTHH>, the hour in UTC.'],
  ['timestamp', Number.NaN, 'its timestamp is NaN. Give whole epoch milliseconds.'],
  ['timestamp', 1.5, 'its timestamp is 1.5.'],
  ['timeZone', 'Mars', 'its timeZone is "Mars". Give an IANA name such as "UTC".'],
  ['totalLinks', -1, 'its totalLinks is -1. Give a whole number from 0.'],
  ['interactionsToday', 0.5, 'its interactionsToday is 0.5.'],
  ['avgProcessingTimeMs', 1.5, 'its avgProcessingTimeMs is 1.5. Round it to whole ms'],
  ['avgProcessingTimeMs', Number.POSITIVE_INFINITY, 'its avgProcessingTimeMs is Infinity.'],
])('%s of %j is refused before it reaches the store', (field, value, message) => {
  expect(() => metricsSnapshotRecorded({ ...good, [field]: value })).toThrow(message)
})

test('one that comes from elsewhere and cannot be kept is counted as bad', () => {
  expect(materializeMetricsSnapshot({ ...good, totalLinks: Number.NaN })).toMatchObject({
    bindValues: {
      reason: 'A snapshot cannot be kept: its totalLinks is NaN. Give a whole number from 0.',
    },
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
