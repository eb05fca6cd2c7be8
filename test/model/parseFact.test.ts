import { expect, test } from 'vitest'
import { parseFact } from '../../src/model/parseFact.ts'

test.each([
  [
    { type: 'linkCreated', linkId: 'a\0x', url: 'https://a\0/\0', domain: 'A\0.example:80', at: 1 },
    { linkId: 'a\uFFFDx', url: 'https://a\uFFFD/\uFFFD', domain: 'a\uFFFD.example' },
  ],
  [
    { type: 'linkCreated', linkId: '\0', url: '\0', domain: '\0', at: 1 },
    { linkId: '\uFFFD', url: '\uFFFD', domain: '\uFFFD' },
  ],
  [{ type: 'linkMetadataFetched', linkId: 'a', title: '\0One\0' }, { title: '\uFFFDOne\uFFFD' }],
  [
    { type: 'processingFailed', linkId: 'a', error: 'null \0\0 byte', at: 1 },
    { error: 'null \uFFFD\uFFFD byte' },
  ],
  [
    { type: 'linkCompleted', linkId: 'a\uD800b\uDC00\u{1F600}' },
    { linkId: 'a\uFFFDb\uFFFD\u{1F600}' },
  ],
  [{ type: 'linkInteracted', linkId: 'a', kind: 'open\0ed', at: 1 }, { kind: 'open\uFFFDed' }],
])('of %j every NUL and half of a pair is U+FFFD', (given, parsed) => {
  expect(parseFact(given)).toMatchObject({ type: given.type, ...parsed })
})
