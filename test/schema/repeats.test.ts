import { expect, test } from 'vitest'
import {
  currentMetrics$,
  interactionsByDay$,
  linksByDay$,
  processingPerformance$,
} from '../../src/queries/index.ts'
import {
  type Fact,
  linkCreated,
  linkDeleted,
  linkInteracted,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { figuresOf } from '../queries/figuresOf.ts'

const now = Date.parse('2026-11-22T12:00Z')
const viewer = { now, timeZone: 'UTC' }
const linkId = 'a'
const created = linkCreated({ linkId, url: 'https://a.example/', at: now - 9 })
const started = processingStarted({ linkId, at: now - 8 })

test('a start said again after its attempt ended opens none', async () => {
  const failed = processingFailed({ linkId, error: 'x', at: now - 7 })
  expect(
    await figuresOf([created, started, failed, started], currentMetrics$(viewer)),
  ).toMatchObject({ pendingProcessing: 0, failedProcessing: 1 })
})

test('an end said again counts once; another end at the same instant is another', async () => {
  const completed = processingCompleted({ linkId, at: now - 6 })
  const failed = processingFailed({ linkId, error: 'x', at: now - 6 })
  const facts = [created, started, completed, completed, failed, failed]
  expect(await figuresOf(facts, processingPerformance$(viewer))).toMatchObject({
    completed: 1,
    failed: 1,
  })
})

test('an interaction said again counts once; another kind at the same instant is another', async () => {
  const opened = linkInteracted({ linkId, kind: 'opened', at: now - 5 })
  const copied = linkInteracted({ linkId, kind: 'copied', at: now - 5 })
  const { total, byKind } = await figuresOf(
    [created, opened, opened, copied, copied],
    interactionsByDay$(viewer),
  )
  expect(total).toBe(2)
  expect(byKind.map(({ kind, total }) => [kind, total])).toEqual([
    ['copied', 1],
    ['opened', 1],
  ])
})

test('an instant before 1970 falls in the bucket that holds it', async () => {
  const before = linkCreated({ linkId, url: 'https://a.example/', at: -1 })
  const countsAfter = async (...facts: Fact[]) => {
    const viewer = { now: 3_600_000, timeZone: 'UTC', range: '24h' } as const
    const { points } = await figuresOf(facts, linksByDay$(viewer))
    return points.filter(({ count }) => count !== null && count !== 0)
  }
  expect(await countsAfter(before)).toMatchObject([{ key: '1969-12-31T23:00+00:00', count: 1 }])
  // Which bucket a deletion takes a link from, SQLite tells from the link's row.
  expect(await countsAfter(before, linkDeleted({ linkId, at: 0 }))).toEqual([])
})
