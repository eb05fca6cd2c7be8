import { TopDomains, type TopDomainsProps } from '../../../src/components/index.ts'
import { megabyte } from '../megabyte.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const list = (wrong: string, props: TopDomainsProps, shown: PropsRow[2]): PropsRow => [
  wrong,
  <TopDomains key="" {...props} />,
  shown,
]

const domain = (given: object = {}) => ({ domain: 'a.example', count: 3, share: 1, ...given })

const rest = (wrong: string, otherCount: number, otherDomains: number): PropsRow =>
  list(
    `a rest that is ${wrong}`,
    { domains: [domain()], otherCount, otherDomains },
    {
      'card-fact': [],
      'top-domains-other': [],
      'top-domains-count': ['3'],
    },
  )

export const badTopDomains: readonly PropsRow[] = [
  list(
    'no domains',
    { domains: null },
    {
      'card-fact': [],
      'empty-state': ['No domains yetThe domains of links show up here as they are created.'],
    },
  ),
  list(
    'domains without a name',
    { domains: ['', '(unknown)', null, undefined, 7].map((name) => domain({ domain: name })) },
    { 'top-domains-name': Array(5).fill('Unknown') },
  ),
  list(
    'a domain twice',
    { domains: [domain(), domain()] },
    {
      'top-domains-name': ['a.example', 'a.example'],
    },
  ),
  list(
    'a domain of a megabyte',
    { domains: [domain({ domain: megabyte })] },
    {
      'top-domains-name': [`${'x'.repeat(300)}…`],
    },
  ),
  list(
    'counts that are none',
    {
      domains: [Number.NaN, Number.POSITIVE_INFINITY, null, '3', -3].map((count) =>
        domain({ count }),
      ),
    },
    { 'top-domains-count': ['—', '—', '—', '—', '-3'] },
  ),
  list(
    'shares that are none',
    {
      domains: [0.5, Number.NaN, Number.POSITIVE_INFINITY, null, -1].map((share) =>
        domain({ share }),
      ),
    },
    {
      'top-domains-share': ['50%', '—', '—', '—', '-100%'],
      bars: ['100%', '0%', '0%', '0%', '0%'],
    },
  ),
  rest('negative', -2, -1),
  rest('NaN', Number.NaN, Number.NaN),
  list(
    'no total',
    { domains: [domain()], otherCount: 3, otherDomains: 1, total: 0 },
    {
      'top-domains-share': ['100%', '—'],
    },
  ),
  list(
    'a name that is none',
    { domains: [domain()], formatDomain: () => untyped(7) },
    {
      'top-domains-name': ['a.example'],
    },
  ),
  ...[Number.NaN, -1, 0, 0.5, Number.POSITIVE_INFINITY].map((rows) =>
    list(
      `room for ${rows} rows`,
      { domains: [domain(), domain()], rows },
      { bars: ['100%', '100%'] },
    ),
  ),
  ...[null, undefined, '', 7, {}].map((address) =>
    list(
      `a picture at ${JSON.stringify(address)}`,
      { domains: [domain()], faviconUrl: () => untyped(address) },
      {
        'letter-tile': ['a'],
        'letter-tile-picture': [],
      },
    ),
  ),
  list(
    'a day that is none',
    { domains: [domain()], day: '2026-02-30' },
    {
      'card-fact': ['1 domain on —'],
    },
  ),
  list(
    'more than NaN',
    { domains: [domain()], otherCount: 1, otherDomains: 1, onShowMore: () => {}, more: Number.NaN },
    {
      'show-more': ['Show — more'],
    },
  ),
  list(
    'an unknown status',
    { domains: [domain()], status: untyped('busy') },
    {
      'card-fact': ['1 domain'],
      'top-domains-name': ['a.example'],
    },
  ),
]
