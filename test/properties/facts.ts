import fc from 'fast-check'
import { type Moment, moment } from './scenes.ts'

/** A fact, or what is none, in the order of the log, before its instants are known. */
export type DrawnFact = Record<string, unknown> & { type: string; at?: Moment | undefined | null }

// Few, so that facts meet; the last two are in another order by UTF-16 unit than by code point.
const linkId = fc.constantFrom('a', 'b', 'a\0', 'ａ', '𝔞')

const domain = fc.constantFrom<unknown>(
  'a.com',
  'b.com',
  'WWW.A.com:8080',
  ' a.com.\t',
  'www.www.b.com',
  'www.b.com.:443',
  'ａ.example',
  '𝔞.example',
  'Ö.example',
  'localhost:3000',
  '[::1]:80',
  ':80',
  'www.',
  '.',
  '',
  '(unknown)',
  '\0',
  'a.com\0.example',
  null,
  undefined,
)

const UUID = '6f1ed002-ab5f-4c3d-9e8a-0f4d2c1b3a59'

// What URLs, UUIDs and quotes begin and end with, written against each other.
const pieces = fc.array(
  fc.constantFrom(
    'http',
    '://',
    'https://a.com/x',
    "'",
    '"',
    '`',
    '<',
    ' ',
    '_',
    '.',
    '-',
    ')',
    '?q=',
    'é',
    'z',
    '7',
    '404',
    UUID,
  ),
  { minLength: 1, maxLength: 12 },
)

const error = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Timeout',
      'HTTP 404',
      'HTTP 503\nService Unavailable',
      '\r\n \t\n  fetch failed\r\nat line 3',
      'GET https://a.com/1?q=2 failed',
      'GET https://b.com/page failed',
      `job ${UUID} lost`,
      `job ${UUID.toUpperCase()} lost`,
      `req_${UUID} lost`,
      "GET https://a.com/men's?id=7 failed",
      "GET https://b.com/O'Reilly failed",
      "GET 'https://a.com/page', then 'http://b.com/'.",
      'see _https://a.com/page_ failed',
      '404https://b.com/page failed',
      'no element "main" found',
      'no element "article 7" found',
      'no element "" found',
      'cannot read `title` of undefined',
      'cannot read `12` of undefined',
      'an odd " quote of 3',
      'commit deadbeef is missing',
      'commit 0123456789ABCDEFfedcba is missing',
      'commit c0ffee is missing',
      'null \0 byte',
      'null \0 bite',
      'ａ 1',
      '𝔞 1',
      '',
      ' \n\t\r\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `${'x'.repeat(7999)}😀y`,
      `${'x'.repeat(7998)}😀y`,
      `Long\n${'é'.repeat(9000)}`,
      `${'\n'.repeat(7990)}just in time`,
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((id) => `error ${id}`) },
  { weight: 2, arbitrary: pieces.map((all) => all.join('')) },
)

const kind = fc.constantFrom('opened', 'shared', 'opened\0', 'ａ', '𝔞', '')
const title = fc.constantFrom<unknown>('One', 'Two', '\0', '𝔞', ' ', '', null, undefined)
const perhaps = fc.option(moment, { freq: 3, nil: undefined })
const type = <Type extends string>(name: Type) => fc.constant(name)

const ofAttempt = fc.oneof(
  fc.record({ type: type('processingStarted'), linkId, at: moment }),
  fc.record({ type: type('processingCompleted'), linkId, at: moment }),
  fc.record({ type: type('processingFailed'), linkId, error, at: moment }),
  fc.record({ type: type('processingCancelled'), linkId, at: moment }),
)

const ofLink = fc.oneof(
  fc.record({ type: type('linkCreated'), linkId, url: fc.constant('u:1'), domain, at: moment }),
  fc.record({ type: type('linkMetadataFetched'), linkId, title }),
  fc.record({ type: type('linkCompleted'), linkId, at: perhaps }),
  fc.record({ type: type('linkUncompleted'), linkId, at: perhaps }),
  fc.record({ type: type('linkDeleted'), linkId, at: perhaps }),
  fc.record({ type: type('linkRestored'), linkId, at: perhaps }),
)

const ofUse = fc.record({ type: type('linkInteracted'), linkId, kind, at: moment })

export const goodFact: fc.Arbitrary<DrawnFact> = fc.oneof(
  { weight: 6, arbitrary: ofLink },
  { weight: 5, arbitrary: ofAttempt },
  { weight: 2, arbitrary: ofUse },
)

/** The kinds of fact that metrics.md knows. */
export const KINDS = [
  'linkCreated',
  'linkMetadataFetched',
  'linkCompleted',
  'linkUncompleted',
  'linkDeleted',
  'linkRestored',
  'processingStarted',
  'processingCompleted',
  'processingFailed',
  'processingCancelled',
  'linkInteracted',
] as const

const missing = fc.tuple(goodFact, fc.nat()).map(([fact, place]): DrawnFact => {
  const required = Object.keys(fact).filter((field) => !['domain', 'title', 'at'].includes(field))
  const { [required[place % required.length] as string]: _, ...rest } = fact
  return rest as DrawnFact
})

const wrong = fc
  .tuple(
    goodFact,
    fc.constantFrom<[field: string, value: unknown]>(
      ['linkId', ''],
      ['linkId', 7],
      ['linkId', null],
      ['type', 'linkExploded'],
      ['type', undefined],
      ['domain', 7],
      ['title', false],
      ['url', null],
      ['kind', 0],
      ['error', new Error('none')],
      ['at', undefined],
      ['at', null],
      ['at', 'yesterday'],
      ['at', 8.64e15 + 1],
      ['at', -8.64e15 - 1],
      ['at', Number.NaN],
      ['at', Number.POSITIVE_INFINITY],
      ['at', new Date(Number.NaN)],
    ),
  )
  .filter(([fact, [field]]) => field in fact)
  .map(([fact, [field, value]]): DrawnFact => ({ ...fact, [field]: value }) as DrawnFact)

export const badFact: fc.Arbitrary<DrawnFact> = fc.oneof(missing, wrong)
