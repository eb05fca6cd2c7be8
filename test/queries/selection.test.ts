import { expect, test } from 'vitest'
import {
  currentMetrics$,
  delta$,
  errorGroups$,
  interactionsByDay$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  recentErrors$,
  topDomains$,
} from '../../src/queries/index.ts'
import {
  linkCreated,
  linkInteracted,
  metricsSnapshotRecorded,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { meant, openAnyFactStore } from '../schema/anyFactStore.ts'

const now = Date.parse('2026-11-22T12:00Z')
const DAY = 86_400_000
const viewer = { now, timeZone: 'America/New_York' }
// The viewer's 21 November ends at 05:00 UTC.
const yesterday = Date.parse('2026-11-22T04:59Z')
const a = { domain: 'a.example' }
const b = { domain: 'b.example' }
const unknown = { domain: '(unknown)' }
const never = { domain: 'never.example' }

const open = async () => {
  const store = await openAnyFactStore()
  const facts = [
    linkInteracted({ linkId: '1', kind: 'opened', at: now - 1 }),
    processingFailed({ linkId: '1', error: 'before it was known', at: now - 2 * DAY }),
    linkCreated({ linkId: '1', url: 'https://a.example', ...a, at: yesterday }),
    linkCreated({ linkId: '2', url: 'https://b.example', ...b, at: now }),
    linkCreated({ linkId: '3', url: 'https://b.example/3', ...b, at: now - 40 * DAY }),
    linkInteracted({ linkId: '1', kind: 'opened', at: now }),
    processingStarted({ linkId: '1', at: yesterday - 5_000 }),
    processingCompleted({ linkId: '1', at: yesterday }),
    processingFailed({ linkId: '2', error: 'HTTP 404', at: now }),
  ]
  store.commit(...facts.map(meant))
  return store
}

test('a domain narrows what is counted of links, and of attempts and interactions then', async () => {
  const store = await open()
  const metrics = (selected: object) => {
    const { totalLinks, linksToday, failedProcessing, interactionsToday } = store.query(
      currentMetrics$({ ...viewer, ...selected }),
    )
    return { totalLinks, linksToday, failedProcessing, interactionsToday }
  }
  expect(metrics({})).toEqual(count(3, 1, 1, 2))
  expect(metrics(a)).toEqual(count(1, 0, 0, 1))
  expect(metrics(b)).toEqual(count(2, 1, 1, 0))
  expect(metrics(unknown)).toEqual(count(0, 0, 0, 1))
  expect(metrics(never)).toEqual(count(0, 0, 0, 0))

  const performance = (selected: object) => {
    const { completed, failed, p50Ms } = store.query(
      processingPerformance$({ ...viewer, ...selected }),
    )
    return [completed, failed, p50Ms === null ? null : Math.round(p50Ms / 100) * 100]
  }
  expect(performance({})).toEqual([1, 2, 5_000])
  expect(performance(a)).toEqual([1, 0, 5_000])
  expect(performance(b)).toEqual([0, 1, null])
  expect(performance(unknown)).toEqual([0, 1, null])
  expect(performance(never)).toEqual([0, 0, null])

  const errors = (selected: object) =>
    store.query(recentErrors$({ ...selected })).map(({ message }) => message)
  expect(errors(a)).toEqual([])
  expect(errors(b)).toEqual(['HTTP 404'])
  expect(errors(unknown)).toEqual(['before it was known'])
  expect(store.query(errorGroups$({ ...viewer, ...b })).map(({ message }) => message)).toEqual([
    'HTTP …',
  ])

  expect(store.query(linksByDay$({ ...viewer, ...b })).total).toBe(1)
  expect(store.query(interactionsByDay$({ ...viewer, ...a })).byKind).toMatchObject([{ total: 1 }])
  expect(store.query(delta$({ ...viewer, ...b, figure: 'totalLinks' }))).toMatchObject({
    now: 2,
    before: 1,
  })
  expect(store.query(topDomains$({ ...a }))).toEqual(store.query(topDomains$()))
  await store.shutdownPromise()
})

test('a day stands in for the range, and for all time of domains and errors', async () => {
  const store = await open()
  const day = { day: '2026-11-21' }
  expect(store.query(topDomains$({ ...viewer, ...day }))).toEqual({
    domains: [{ domain: 'a.example', count: 1, share: 1 }],
    otherCount: 0,
    otherDomains: 0,
    total: 1,
  })
  expect(store.query(topDomains$({ ...viewer, day: '2026-11-20' })).domains).toEqual([])
  expect(store.query(processingPerformance$({ ...viewer, ...day }))).toMatchObject({
    completed: 1,
    failed: 0,
  })
  expect(store.query(recentErrors$({ ...viewer, ...day }))).toEqual([])
  expect(store.query(recentErrors$({ ...viewer, day: '2026-11-22', ...b }))).toHaveLength(1)
  expect(store.query(errorGroups$({ ...viewer, day: '2026-11-20' }))).toHaveLength(1)
  expect(store.query(delta$({ ...viewer, ...day, figure: 'successRate' }))).toBeNull()
  const totals = store.query(currentMetrics$(viewer))
  expect(store.query(currentMetrics$({ ...viewer, ...day }))).toEqual(totals)
  expect(store.query(linksByDay$({ ...viewer, ...day }))).toEqual(store.query(linksByDay$(viewer)))
  await store.shutdownPromise()
})

test('of a domain every point of the history is derived', async () => {
  const store = await open()
  const timestamp = Date.parse('2026-11-22T12:00Z')
  const zeros = { completedLinks: 0, pendingProcessing: 0, failedProcessing: 0 }
  const today = { avgProcessingTimeMs: null, linksCreatedToday: 0, interactionsToday: 0 }
  store.commit(
    metricsSnapshotRecorded({
      ...{ id: 'o:2026-11-22T12', timestamp, timeZone: 'UTC', totalLinks: 99, ...zeros, ...today },
    }),
  )
  const last = (selected: object) =>
    store.query(metricsHistory$({ ...viewer, ...selected })).points.at(-1)
  expect(last({})).toMatchObject({ totalLinks: 99, recorded: true })
  expect(last(b)).toMatchObject({ totalLinks: 2, recorded: false })
  await store.shutdownPromise()
})

const count = (
  totalLinks: number,
  linksToday: number,
  failedProcessing: number,
  interactionsToday: number,
) => ({ totalLinks, linksToday, failedProcessing, interactionsToday })
