import { expect, test } from 'vitest'
import { errorGroups$ } from '../../src/queries/index.ts'
import {
  linkCreated,
  linkDeleted,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { figuresOf } from './figuresOf.ts'

const now = Date.parse('2026-11-22T12:00Z')
const DAY = 86_400_000
const viewer = { now, timeZone: 'UTC' }
const failed = (linkId: string, at: number, error: string) =>
  processingFailed({ linkId, error, at })

test('by what went wrong, most first, ties by code point', async () => {
  const facts = [
    failed('a', now - 3, 'HTTP 404'),
    failed('a', now - 2, 'HTTP 500\nat line 3'),
    failed('b', now - 1, 'Timeout after 30 s'),
    failed('c', now, 'aborted'),
    failed('d', now, '  \n'),
  ]
  expect(await figuresOf(facts, errorGroups$(viewer))).toEqual([
    { message: 'HTTP …', count: 2, links: 1, firstAt: now - 3, lastAt: now - 2, unresolved: 2 },
    { message: '(no message)', count: 1, links: 1, firstAt: now, lastAt: now, unresolved: 1 },
    {
      message: 'Timeout after … s',
      count: 1,
      links: 1,
      firstAt: now - 1,
      lastAt: now - 1,
      unresolved: 1,
    },
    { message: 'aborted', count: 1, links: 1, firstAt: now, lastAt: now, unresolved: 1 },
  ])
  expect(await figuresOf(facts, errorGroups$({ ...viewer, limit: 1 }))).toHaveLength(1)
})

test('unresolved are those that failed or are tried again; of deleted links none is counted', async () => {
  const facts = [
    failed('recovered', now, 'x'),
    processingCompleted({ linkId: 'recovered', at: now + 1 }),
    failed('retrying', now, 'x'),
    processingStarted({ linkId: 'retrying', at: now + 1 }),
    failed('failed', now, 'x'),
    linkCreated({ linkId: 'deleted', url: 'https://a', at: now }),
    failed('deleted', now, 'x'),
    linkDeleted({ linkId: 'deleted' }),
  ]
  const [group] = await figuresOf(facts, errorGroups$(viewer))
  expect(group).toMatchObject({ count: 3, links: 3, unresolved: 2 })
})

test('of a range only its last 1,000 failures', async () => {
  const facts = [
    ...Array.from({ length: 1_100 }, (_, index) => failed(`link ${index}`, now - index, 'x')),
    failed('long ago', now - 40 * DAY, 'y'),
  ]
  const [group, ...others] = await figuresOf(facts, errorGroups$(viewer))
  expect(group).toMatchObject({ count: 1_000, firstAt: now - 999, lastAt: now })
  expect(others).toEqual([])
  const ofAll = await figuresOf(facts.slice(-1), errorGroups$({ ...viewer, range: 'all' }))
  expect(ofAll.map(({ message }) => message)).toEqual(['y'])
})
