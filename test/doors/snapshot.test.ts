import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { currentMetrics$, metricsHistory$ } from '../../src/queries/index.ts'
import {
  linkCreated,
  type MetricsSnapshot,
  metricsSnapshotRecorded,
} from '../../src/schema/index.ts'
import { type AnyFactStore, meant, openAnyFactStore } from '../schema/anyFactStore.ts'
import { megabyte } from './megabyte.ts'

const now = Date.parse('2026-11-22T12:00Z')

const good: MetricsSnapshot = {
  id: 'acme:2026-11-22T12',
  timestamp: now,
  timeZone: 'Europe/Berlin',
  totalLinks: 1,
  completedLinks: 1,
  pendingProcessing: 0,
  failedProcessing: 0,
  avgProcessingTimeMs: null,
  linksCreatedToday: 0,
  interactionsToday: 0,
}

const ID = 'Give <organisation>:<YYYY-MM-DDTHH>, the hour in UTC.'
const TIMESTAMP = 'Give whole epoch milliseconds.'
const ZONE = 'Give an IANA name such as "UTC".'
const COUNT = 'Give a whole number from 0.'
const MEAN = 'Round it to whole ms, or give null for none.'

/** A field, what it was, how that is told, and how to mend it. */
const faults: [keyof MetricsSnapshot, unknown, told: string, mend: string][] = [
  ['id', undefined, 'undefined', ID],
  ['id', 7, '7', ID],
  ['id', ['acme:2026-11-22T12'], 'an array', ID],
  ['id', 'acme', '"acme"', ID],
  ['id', ':2026-11-22T12', '":2026-11-22T12"', ID],
  ['id', 'acme:2026-11-22T12:00', '"acme:2026-11-22T12:00"', ID],
  ['id', 'acme:2026-02-30T12', '"acme:2026-02-30T12"', ID],
  ['id', 'acme:2026-11-22T24', '"acme:2026-11-22T24"', ID],
  ['id', megabyte, `"${'x'.repeat(40)}…"`, ID],
  ['timestamp', undefined, 'undefined', TIMESTAMP],
  ['timestamp', Number.NaN, 'NaN', TIMESTAMP],
  ['timestamp', 1.5, '1.5', TIMESTAMP],
  ['timestamp', 8.64e15 + 1, '8640000000000001', TIMESTAMP],
  ['timestamp', new Date(now), 'a Date', TIMESTAMP],
  ['timeZone', undefined, 'undefined', ZONE],
  ['timeZone', null, 'null', ZONE],
  ['timeZone', '', '""', ZONE],
  ['timeZone', 'Mars', '"Mars"', ZONE],
  ['timeZone', ['UTC'], 'an array', ZONE],
  ['totalLinks', undefined, 'undefined', COUNT],
  ['totalLinks', -1, '-1', COUNT],
  ['completedLinks', '3', '"3"', COUNT],
  ['pendingProcessing', Number.NaN, 'NaN', COUNT],
  ['failedProcessing', 2 ** 53, '9007199254740992', COUNT],
  ['linksCreatedToday', null, 'null', COUNT],
  ['interactionsToday', 0.5, '0.5', COUNT],
  ['avgProcessingTimeMs', undefined, 'undefined', MEAN],
  ['avgProcessingTimeMs', 1.5, '1.5', MEAN],
  ['avgProcessingTimeMs', -1, '-1', MEAN],
  ['avgProcessingTimeMs', Number.POSITIVE_INFINITY, 'Infinity', MEAN],
]

let store: AnyFactStore
beforeAll(async () => {
  store = await openAnyFactStore()
  store.commit(meant(linkCreated({ linkId: 'first', url: 'u', at: now })))
})
afterAll(() => store.shutdownPromise())

const figures = () => store.query(currentMetrics$({ now, timeZone: 'UTC' }))

let links = 1
const livesOn = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  links += 1
  store.commit(meant(linkCreated({ linkId: `link-${links}`, url: 'u', at: now })))
  expect(figures().totalLinks).toBe(links)
}

describe('a snapshot that cannot be kept', () => {
  test.each(faults)(
    '%s: is refused before it reaches the store: %#',
    (field, value, told, mend) => {
      const make = () => metricsSnapshotRecorded({ ...good, [field]: value })
      expect(make).toThrow(RangeError)
      expect(make).toThrow(
        `livestore-telemetry: this snapshot cannot be recorded: its ${field} is ${told}. ${mend}`,
      )
    },
  )

  test.each([undefined, null, 7, 'acme'])('%j is none', (nothing) => {
    const make = () => metricsSnapshotRecorded(nothing as never)
    expect(make).toThrow(`its id is undefined. ${ID}`)
  })

  test('that comes from elsewhere is counted as a bad fact, and the store lives', async () => {
    const { name } = metricsSnapshotRecorded
    for (const [field, value, told, mend] of faults) {
      if (typeof value !== typeof good[field] || Array.isArray(value) || value === 'Mars') continue
      const before = figures().badFacts.count
      store.commit({ name, args: { ...good, [field]: value } })
      expect(figures().badFacts).toEqual({
        count: before + 1,
        lastReason: `A snapshot cannot be kept: its ${field} is ${told}. ${mend}`,
      })
      await livesOn()
    }
    expect(figures().badFacts.count).toBeGreaterThan(10)
  })
})

test('a zone that this device does not know is kept: all devices have to come to the same', async () => {
  const { name } = metricsSnapshotRecorded
  const before = figures().badFacts.count
  store.commit({ name, args: { ...good, id: 'mars:2026-11-22T12', timeZone: 'Mars' } })
  expect(figures().badFacts.count).toBe(before)
  const kept = "SELECT * FROM telemetry_metrics_snapshots_v1 WHERE timeZone = 'Mars'"
  expect(store.query({ query: kept, bindValues: {} })).toHaveLength(1)
  await livesOn()
})

describe('what looks bad and can be kept is', () => {
  test.each<[what: string, snapshot: object]>([
    ['a colon in the organisation', { id: 'a:b:2026-11-22T12' }],
    ['a line break in it', { id: 'a\nb:2026-11-22T12' }],
    ['a leap day', { id: 'acme:2028-02-29T00' }],
    ['no attempt', { id: 'none:2026-11-22T12', avgProcessingTimeMs: null }],
    ['a field more', { id: 'more:2026-11-22T12', more: 7 }],
    ['an id again', { totalLinks: 99 }],
  ])('%s', async (_, snapshot) => {
    store.commit(metricsSnapshotRecorded(good))
    store.commit(metricsSnapshotRecorded({ ...good, ...snapshot }))
    await livesOn()
    const { points } = store.query(metricsHistory$({ now, timeZone: 'UTC' }))
    expect(points.at(-1)).toMatchObject({ recorded: true, totalLinks: 1 })
  })
})
