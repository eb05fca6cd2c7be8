import {
  RecentErrors,
  type RecentErrorsProps,
  RelativeTime,
} from '../../../src/components/index.ts'
import { someError, someGroup } from '../../components/someErrors.ts'
import { megabyte } from '../megabyte.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const list = (wrong: string, props: RecentErrorsProps, shown: PropsRow[2]): PropsRow => [
  wrong,
  <RecentErrors key="" {...props} />,
  shown,
]

const error = (wrong: string, given: object, shown: PropsRow[2]): PropsRow =>
  list(wrong, { errors: [someError('a', given)] }, shown)

const redacted = (wrong: string, url: unknown): PropsRow =>
  list(
    wrong,
    { errors: [someError('a')], redactUrl: () => untyped(url) },
    {
      links: [],
      'recent-errors-name': ['Title a'],
    },
  )

const group = (wrong: string, given: object, shown: PropsRow[2]): PropsRow =>
  list(wrong, { view: 'grouped', groups: [{ ...someGroup('a'), ...given }] }, shown)

const room = (rows: number, drawn: number): PropsRow =>
  list(`room for ${rows} rows`, { rows, status: 'loading' }, { skeleton: Array(drawn).fill('') })

const time = (wrong: string, at: unknown): PropsRow => [
  `an instant that is ${wrong}`,
  <RelativeTime key="" at={untyped(at)} />,
  { 'relative-time': ['—'] },
]

const NOTHING = 'No errorsAttempts that fail show up here, with what became of them.'

export const badRecentErrors: readonly PropsRow[] = [
  list('no errors', { errors: null }, { 'empty-state': [NOTHING] }),
  time('null', null),
  time('undefined', undefined),
  time('NaN', Number.NaN),
  time('infinite', Number.NEGATIVE_INFINITY),
  time('beyond time', 8.64e15 + 1),
  time('text', '2026-11-22'),
  error('a failure at no instant', { failedAt: undefined }, { 'relative-time': ['—'] }),
  ...[
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<b>',
    'vbscript:a',
    'ftp://a.example',
    '//a.example',
    'https://',
    'nonsense',
  ].map((url) =>
    error(`the URL ${url}`, { url }, { links: [], 'recent-errors-name': ['Title a'] }),
  ),
  ...['', ' ', null, undefined, 7].map((url) =>
    error(
      `a URL that is ${JSON.stringify(url)}`,
      { url, title: null },
      {
        links: [],
        'recent-errors-name': ['Unknown link'],
        'recent-errors-url': ['link-a'],
      },
    ),
  ),
  redacted('a URL redacted to one that runs', 'javascript:alert(1)'),
  redacted('a URL redacted to nothing', null),
  error(
    'a URL of a megabyte',
    { url: `https://a.example/${megabyte}`, title: '' },
    {
      'recent-errors-link': [`a.example/${'x'.repeat(290)}…`],
    },
  ),
  error(
    'a title of a megabyte',
    { title: megabyte },
    {
      'recent-errors-link': [`${'x'.repeat(300)}…`],
    },
  ),
  error('a title that is no text', { title: {} }, { 'recent-errors-link': ['a.example/page'] }),
  error(
    'a message of a megabyte',
    { message: megabyte, text: megabyte },
    {
      'recent-errors-message': [`${'x'.repeat(300)}…`],
    },
  ),
  error(
    'no message',
    { message: undefined, text: undefined, textLength: Number.NaN },
    {
      'recent-errors-message': ['(no message)'],
      'recent-errors-toggle': [],
    },
  ),
  error(
    'a message that is an object',
    { message: {}, text: 7 },
    {
      'recent-errors-message': ['(no message)'],
    },
  ),
  error(
    'scripts',
    { message: '<script>alert(1)</script>', title: '<img src=x>' },
    {
      'recent-errors-message': ['<script>alert(1)</script>'],
      'recent-errors-link': ['<img src=x>'],
      running: [],
    },
  ),
  ...['lost', '', null, undefined, 'toString'].map((state) =>
    error(`a state that is ${JSON.stringify(state)}`, { state }, { 'recent-errors-state': ['—'] }),
  ),
  error('an attempt that is none', { attempt: Number.NaN }, { 'recent-errors-attempt': [] }),
  list(
    'an error twice',
    { errors: [someError('a'), someError('a')] },
    {
      'recent-errors-link': ['Title a', 'Title a'],
    },
  ),
  list('no groups', { view: 'grouped', groups: null }, { 'empty-state': [NOTHING] }),
  group(
    'figures of a group that are none',
    { count: Number.NaN, links: undefined, lastAt: Number.NaN, firstAt: undefined },
    {
      'card-fact': ['1 of — listed unresolved'],
      rows: ['— | a | — attempts · — linksFirst — | 1 unresolved'],
    },
  ),
  group(
    'a message of a group of a megabyte',
    { message: megabyte },
    { 'recent-errors-message': [`${'x'.repeat(300)}…`] },
  ),
  group(
    'a group without a message',
    { message: '' },
    { 'recent-errors-message': ['(no message)'] },
  ),
  list(
    'a view that is none',
    { errors: [someError('a')], view: untyped('tree') },
    { 'recent-errors-link': ['Title a'] },
  ),
  list(
    'a state to choose that is none',
    { errors: [someError('a')], state: untyped('lost'), onStateChange: () => {} },
    {
      'recent-errors-link': ['Title a'],
      'recent-errors-filter': ['All statesFailedRetryingRecovered'],
    },
  ),
  list(
    'a day and a domain that are none',
    { errors: [], day: untyped(7), domain: untyped(null) },
    { 'empty-state': [`No errors on —${NOTHING.slice('No errors'.length)}`] },
  ),
  list(
    'more rows than can be counted',
    { errors: [someError('a')], onShowMore: () => {}, more: Number.NaN },
    { 'show-more': ['Show — more'] },
  ),
  room(Number.NaN, 3),
  room(-1, 3),
  room(0, 3),
  room(1e9, 100),
  room(Number.POSITIVE_INFINITY, 100),
  list(
    'an unknown status',
    { errors: [someError('a')], status: untyped('busy') },
    {
      'card-fact': ['1 of 1 listed unresolved'],
      'recent-errors-link': ['Title a'],
    },
  ),
]
