import { expect, test } from 'vitest'
import { type RecentErrorsOptions, recentErrors$ } from '../../src/queries/index.ts'
import {
  linkCreated,
  linkDeleted,
  linkMetadataFetched,
  linkRestored,
  processingCancelled,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { figuresOf } from './figuresOf.ts'

const now = Date.parse('2026-11-22T12:00Z')
const failed = (linkId: string, at: number, error = 'Timeout') =>
  processingFailed({ linkId, error, at })

test('latest first, then by link, then by attempt, latest first', async () => {
  const facts = [
    failed('b', now),
    failed('a', now - 1),
    failed('c', now),
    processingStarted({ linkId: 'b', at: now }),
    failed('b', now + 1, 'x'),
    processingStarted({ linkId: 'b', at: now + 1 }),
    failed('b', now, 'again'),
  ]
  const errors = await figuresOf(facts, recentErrors$())
  expect(errors.map(({ id }) => id)).toEqual(['b:2', 'b:3', 'b:1', 'c:1', 'a:1'])
  expect((await figuresOf(facts, recentErrors$({ limit: 2 }))).map(({ id }) => id)).toEqual([
    'b:2',
    'b:3',
  ])
})

test('what became of a failure: a later attempt completed, is open, or neither', async () => {
  const facts = [
    failed('recovered', now),
    processingCompleted({ linkId: 'recovered', at: now + 1 }),
    processingStarted({ linkId: 'recovered', at: now + 2 }),
    failed('retrying', now),
    processingStarted({ linkId: 'retrying', at: now + 1 }),
    failed('given up', now),
    processingStarted({ linkId: 'given up', at: now + 1 }),
    processingCancelled({ linkId: 'given up', at: now + 2 }),
    processingCompleted({ linkId: 'worse', at: now - 1 }),
    failed('worse', now),
  ]
  const errors = await figuresOf(facts, recentErrors$())
  expect(Object.fromEntries(errors.map(({ linkId, state }) => [linkId, state]))).toEqual({
    recovered: 'recovered',
    retrying: 'retrying',
    'given up': 'failed',
    worse: 'failed',
  })
})

test('of one state, as many as are asked for, however many of another lie between', async () => {
  const recovered = ['a', 'b', 'c'].flatMap((linkId) => [
    failed(linkId, now),
    processingCompleted({ linkId, at: now + 1 }),
  ])
  const facts = [failed('old', now - 2), failed('older', now - 3), ...recovered]
  const idsOf = async (options: RecentErrorsOptions) =>
    (await figuresOf(facts, recentErrors$(options))).map(({ linkId }) => linkId)
  expect(await idsOf({ limit: 2 })).toEqual(['a', 'b'])
  expect(await idsOf({ limit: 2, state: 'failed' })).toEqual(['old', 'older'])
  expect(await idsOf({ state: 'recovered' })).toEqual(['a', 'b', 'c'])
  expect(await idsOf({ state: 'retrying' })).toEqual([])
})

test('those of links deleted now are left out, unless asked for; unknown links are kept', async () => {
  const facts = [
    linkCreated({ linkId: 'a', url: 'https://a', at: now }),
    linkMetadataFetched({ linkId: 'a', title: 'A' }),
    failed('a', now),
    failed('unknown', now),
    linkDeleted({ linkId: 'a' }),
  ]
  const withoutDeleted = await figuresOf(facts, recentErrors$())
  expect(withoutDeleted.map(({ linkId, url, title }) => [linkId, url, title])).toEqual([
    ['unknown', null, null],
  ])
  const withDeleted = await figuresOf(facts, recentErrors$({ includeDeleted: true }))
  expect(withDeleted.map(({ linkId, url, title }) => [linkId, url, title])).toEqual([
    ['a', 'https://a', 'A'],
    ['unknown', null, null],
  ])
  const restored = await figuresOf([...facts, linkRestored({ linkId: 'a' })], recentErrors$())
  expect(restored).toEqual(withDeleted)
})

test('the last title that says something is the title of a link', async () => {
  const titles = ['One', 'Two', '', null]
  const facts = [
    linkCreated({ linkId: 'a', url: 'https://a', at: now }),
    ...titles.map((title) => linkMetadataFetched({ linkId: 'a', title })),
    failed('a', now),
  ]
  const [error] = await figuresOf(facts, recentErrors$())
  expect(error?.title).toBe('Two')
})
