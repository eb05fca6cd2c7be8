import { expect, test } from 'vitest'
import {
  currentMetrics$,
  errorGroups$,
  interactionsByDay$,
  recentErrors$,
  topDomains$,
} from '../../src/queries/index.ts'
import {
  linkCreated,
  linkInteracted,
  linkMetadataFetched,
  processingFailed,
} from '../../src/schema/index.ts'
import { figuresOf } from './figuresOf.ts'

const at = Date.parse('2026-11-22T12:00Z')
const viewer = { now: at, timeZone: 'UTC' }

test('two links whose ids differ after a NUL stay two, each under a domain with one', async () => {
  const facts = [
    linkCreated({ linkId: 'a\0x', url: 'https://a.example/', domain: '\0', at }),
    linkCreated({ linkId: 'a\0y', url: 'https://a.example/', domain: 'b\0.example', at }),
  ]
  expect(await figuresOf(facts, currentMetrics$(viewer))).toMatchObject({ totalLinks: 2 })
  const { domains } = await figuresOf(facts, topDomains$())
  expect(domains.map(({ domain, count }) => [domain, count])).toEqual([
    ['b\uFFFD.example', 1],
    ['\uFFFD', 1],
  ])
  for (const { domain } of domains) {
    expect(await figuresOf(facts, currentMetrics$({ ...viewer, domain }))).toMatchObject({
      totalLinks: 1,
    })
  }
})

test('a URL that is another only after a NUL is another', async () => {
  const facts = ['u\0x', 'u\0y', 'u\0x'].map((url, index) =>
    linkCreated({ linkId: `link ${index}`, url, uniqueUrl: true, at }),
  )
  expect(await figuresOf(facts, currentMetrics$(viewer))).toMatchObject({ totalLinks: 2 })
})

test('an error keeps what it says after a NUL, as its link does', async () => {
  const facts = [
    linkCreated({ linkId: '\0', url: 'https://a.example/\0?q', at }),
    linkMetadataFetched({ linkId: '\0', title: 'One \0 Two' }),
    processingFailed({ linkId: '\0', error: 'null \0 byte\nat \0 line 3', at }),
  ]
  expect(await figuresOf(facts, recentErrors$())).toMatchObject([
    {
      linkId: '\uFFFD',
      url: 'https://a.example/\uFFFD?q',
      title: 'One \uFFFD Two',
      message: 'null \uFFFD byte',
      text: 'null \uFFFD byte\nat \uFFFD line 3',
      textLength: 23,
    },
  ])
  expect(await figuresOf(facts, errorGroups$(viewer))).toMatchObject([
    { message: 'null \uFFFD byte', count: 1 },
  ])
})

test('kinds that differ after a NUL are two', async () => {
  const facts = [
    linkCreated({ linkId: 'a', url: 'https://a.example/', at }),
    linkInteracted({ linkId: 'a', kind: 'open\0ed', at }),
    linkInteracted({ linkId: 'a', kind: 'open\0', at }),
  ]
  const { byKind } = await figuresOf(facts, interactionsByDay$(viewer))
  expect(byKind.map(({ kind, total }) => [kind, total])).toEqual([
    ['open\uFFFD', 1],
    ['open\uFFFDed', 1],
  ])
})
