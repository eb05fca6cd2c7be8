import { LinksChart, type LinksChartProps } from '../../../src/components/index.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const chart = (wrong: string, props: LinksChartProps, shown: PropsRow[2]): PropsRow => [
  wrong,
  <LinksChart key="" {...props} />,
  shown,
]

const day = (given: object = {}) => ({
  key: '2026-11-22',
  count: 1,
  previous: 2,
  partial: false,
  ...given,
})

const SUNDAY = 'Sunday, November 22, 2026'
const MONDAY = 'Monday, November 23, 2026'

const counts = (wrong: string, given: unknown, fact: string, rows: string[]): PropsRow =>
  chart(
    `a count that is ${wrong}`,
    { points: [day(), day({ key: '2026-11-23', count: given })] },
    {
      'card-fact': [`${fact} in 30 days`],
      rows,
    },
  )

export const badLinksCharts: readonly PropsRow[] = [
  chart(
    'no points',
    { points: null },
    {
      'card-fact': [],
      'empty-state': ['No links yetLinks show up here as they are created.'],
    },
  ),
  counts('NaN', Number.NaN, '—', [`${MONDAY} | — | 2`, `${SUNDAY} | 1 | 2`]),
  counts('infinite', Number.POSITIVE_INFINITY, '—', [`${MONDAY} | — | 2`, `${SUNDAY} | 1 | 2`]),
  counts('undefined', undefined, '1', [`${MONDAY} | — | 2`, `${SUNDAY} | 1 | 2`]),
  counts('text', 'three', '—', [`${MONDAY} | — | 2`, `${SUNDAY} | 1 | 2`]),
  counts('negative', -3, '-2', [`${MONDAY} | -3 | 2`, `${SUNDAY} | 1 | 2`]),
  counts('beyond all others', 1e21, '1,000,000,000,000,000,000,000', [
    `${MONDAY} | 1,000,000,000,000,000,000,000 | 2`,
    `${SUNDAY} | 1 | 2`,
  ]),
  chart(
    'previous counts that are none',
    { points: [day({ previous: Number.NaN })] },
    {
      rows: [`${SUNDAY} | 1 | —`],
    },
  ),
  chart(
    'a day twice',
    { points: [day(), day({ count: 4 })] },
    {
      'card-fact': ['5 in 30 days'],
      rows: [`${SUNDAY} | 4 | 2`, `${SUNDAY} | 1 | 2`],
    },
  ),
  chart(
    'keys that are no dates',
    { points: [undefined, null, 7, '', 'today', '2026-13-45'].map((key) => day({ key })) },
    { rows: Array(6).fill('— | 1 | 2') },
  ),
  chart(
    'a total of NaN',
    { points: [day()], total: Number.NaN },
    {
      'card-fact': ['— in 30 days'],
    },
  ),
  chart(
    'an unknown range',
    { points: [day()], range: untyped('2w') },
    {
      'card-fact': ['1 in 2w'],
      rows: [`${SUNDAY} | 1 | 2`],
    },
  ),
  chart(
    'an unknown metric',
    { points: [day()], metric: untyped('clicks') },
    {
      'card-title': ['Links over time'],
      rows: [`${SUNDAY} | 1 | 2`],
    },
  ),
  chart(
    'an unknown status',
    { points: [day()], status: untyped('busy') },
    {
      'card-fact': ['1 in 30 days'],
      rows: [`${SUNDAY} | 1 | 2`],
    },
  ),
]
