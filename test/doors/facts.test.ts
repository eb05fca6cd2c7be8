import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { currentMetrics$ } from '../../src/queries/index.ts'
import {
  type Fact,
  type FactType,
  linkCompleted,
  linkCreated,
  linkInteracted,
  linkMetadataFetched,
  processingFailed,
} from '../../src/schema/index.ts'
import { type AnyFactStore, meant, openAnyFactStore } from '../schema/anyFactStore.ts'
import { megabyte } from './megabyte.ts'

const at = Date.parse('2026-11-22T12:00Z')
const END_OF_TIME = 8.64e15

let store: AnyFactStore
beforeAll(async () => {
  store = await openAnyFactStore()
})
afterAll(() => store.shutdownPromise())

const figures = () => store.query(currentMetrics$({ now: at, timeZone: 'UTC' }))

/** Commits what a mapping gave, and says how the figures moved. */
const counted = async (given: unknown) => {
  const before = figures()
  store.commit(meant(given))
  // A store that an event shuts down goes on until the next turns of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 5))
  const { totalLinks, badFacts } = figures()
  return {
    links: totalLinks - before.totalLinks,
    bad: badFacts.count - before.badFacts.count,
    lastReason: badFacts.lastReason,
  }
}

let made = 0
const aLink = () => {
  made += 1
  return linkCreated({ linkId: `made-${made}`, url: 'https://a.example/', at })
}

const livesOn = async () => expect(await counted(aLink())).toMatchObject({ links: 1, bad: 0 })

describe('what is no fact is counted with what came instead, and the store lives', () => {
  test.each<[came: string, given: unknown]>([
    ['"linkCreated" instead of a fact', 'linkCreated'],
    ['7 instead of a fact', 7],
    ['true instead of a fact', true],
    ['an array instead of a fact', [[]]],
    ['an object of type missing, which is no fact', { a: 1 }],
    ['an object of type null, which is no fact', { type: null }],
    ['an object of type "linkMade", which is no fact', { type: 'linkMade' }],
    ['an object of type "toString", which is no fact', { type: 'toString' }],
    ['an object of type "bad", which is no fact', { type: 'bad', reason: 'Ours' }],
    [`an object of type "${'x'.repeat(40)}…", which is no fact`, { type: megabyte }],
  ])('%s', async (came, given) => {
    const lastReason = `v1.Meant: The mapping gave ${came}.`
    expect(await counted(given)).toEqual({ links: 0, bad: 1, lastReason })
    await livesOn()
  })

  test('each of several by itself, and the good ones beside them count', async () => {
    const lastReason = 'v1.Meant: The mapping gave 7 instead of a fact.'
    expect(await counted([{ a: 1 }, aLink(), 7])).toEqual({ links: 1, bad: 2, lastReason })
  })
})

const good = { linkId: 'a', url: 'u', error: 'e', kind: 'k', at }

/** A field, what it has to be, and per fact what it was instead and how that is told. */
const fields: Record<string, { is: string; not: [FactType, unknown, string][] }> = {
  linkId: {
    is: 'a non-empty string',
    not: [
      ['linkCreated', undefined, 'missing'],
      ['linkMetadataFetched', {}, 'an object'],
      ['linkCompleted', null, 'null'],
      ['linkUncompleted', 7, '7'],
      ['linkDeleted', '', '""'],
      ['linkRestored', ['a'], 'an array'],
      ['processingStarted', false, 'false'],
      ['linkInteracted', '', '""'],
    ],
  },
  url: {
    is: 'a string',
    not: [
      ['linkCreated', undefined, 'missing'],
      ['linkCreated', null, 'null'],
      ['linkCreated', 7, '7'],
    ],
  },
  domain: { is: 'a string', not: [['linkCreated', 7, '7']] },
  uniqueUrl: {
    is: 'a boolean',
    not: [
      ['linkCreated', 1, '1'],
      ['linkCreated', 'yes', '"yes"'],
    ],
  },
  error: {
    is: 'a string',
    not: [
      ['processingFailed', undefined, 'missing'],
      ['processingFailed', { code: 7 }, 'an object'],
    ],
  },
  kind: {
    is: 'a string',
    not: [
      ['linkInteracted', undefined, 'missing'],
      ['linkInteracted', 1, '1'],
    ],
  },
  at: {
    is: 'epoch milliseconds or a Date',
    not: [
      ['linkCreated', undefined, 'missing'],
      ['processingStarted', undefined, 'missing'],
      ['processingCompleted', null, 'null'],
      ['processingFailed', undefined, 'missing'],
      ['processingCancelled', undefined, 'missing'],
      ['linkInteracted', undefined, 'missing'],
      ['linkCompleted', Number.NaN, 'NaN'],
      ['linkUncompleted', Number.POSITIVE_INFINITY, 'Infinity'],
      ['linkDeleted', -END_OF_TIME - 1, '-8640000000000001'],
      ['linkRestored', '2026-11-22', '"2026-11-22"'],
      ['linkMetadataFetched', 'today', '"today"'],
    ],
  },
}

describe.each(Object.entries(fields))('a fact whose %s is wrong is bad', (field, { is, not }) => {
  test.each(not)('%s: %j', async (type, value, told) => {
    const lastReason = `v1.Meant: ${type}: ${field} is ${told} instead of ${is}.`
    const fact = { ...good, type, [field]: value }
    expect(await counted(fact)).toEqual({ links: 0, bad: 1, lastReason })
    await livesOn()
  })
})

describe('what means nothing changes nothing', () => {
  test.each<[what: string, given: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['false', false],
    ['an empty list', []],
    ['a link that is not known', linkCompleted({ linkId: 'nobody' })],
    ['a title that is no text', { type: 'linkMetadataFetched', linkId: 'made-1', title: 7 }],
  ])('%s', async (_, given) => {
    expect(await counted(given)).toMatchObject({ links: 0, bad: 0 })
    await livesOn()
  })
})

const sql = `'); DROP TABLE telemetry_links_v1; -- $linkId`

describe('what looks bad and is a fact counts', () => {
  test.each<[what: string, links: number, given: Fact | Fact[]]>([
    ['a linkId of a megabyte', 1, linkCreated({ linkId: megabyte, url: 'u', at })],
    ['a URL of a megabyte', 1, linkCreated({ linkId: 'url', url: megabyte, at })],
    ['a domain of a megabyte', 1, linkCreated({ linkId: 'b', url: 'u', domain: megabyte, at })],
    ['a title of a megabyte', 0, linkMetadataFetched({ linkId: 'b', title: megabyte })],
    ['a kind of a megabyte', 0, linkInteracted({ linkId: 'b', kind: megabyte, at })],
    ['an error of a megabyte', 0, processingFailed({ linkId: 'b', error: megabyte, at })],
    ['SQL', 1, linkCreated({ linkId: sql, url: sql, domain: sql, at })],
    ['what objects have', 1, linkCreated({ linkId: '__proto__', url: '', domain: 'toString', at })],
    ['halves of a character', 1, linkCreated({ linkId: '\ud800', url: '\udfff', at })],
    ['a null character', 1, linkCreated({ linkId: 'a\0b', url: '\0', at })],
    ['the first instant', 1, linkCreated({ linkId: 'first', url: 'u', at: -END_OF_TIME })],
    ['the last instant', 1, linkCreated({ linkId: 'last', url: 'u', at: END_OF_TIME })],
    ['half a millisecond', 1, linkCreated({ linkId: 'half', url: 'u', at: at + 0.5 })],
    ['a thousand at once', 1_000, Array.from({ length: 1_000 }, aLink)],
  ])('%s', async (_, links, given) => {
    expect(await counted(given)).toMatchObject({ links, bad: 0 })
    await livesOn()
  })
})
