import { MetricsHistory, type MetricsHistoryProps } from '../../../src/components/index.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const history = (wrong: string, props: MetricsHistoryProps, shown: PropsRow[2]): PropsRow => [
  wrong,
  <MetricsHistory key="" {...props} />,
  shown,
]

const hour = (given: object = {}) => ({
  at: Date.UTC(2026, 10, 22, 9),
  totalLinks: 10,
  completedLinks: 8,
  pendingProcessing: 1,
  failedProcessing: 0,
  recorded: false,
  ...given,
})

const NINE = 'Nov 22, 9:00 AM'
const NOTHING = 'No history yetThe figures of each day show up here once links are created.'
const noInstants = [null, undefined, Number.NaN, Number.POSITIVE_INFINITY, '9:00', 8.64e15 + 1]

const since = (wrong: string, trackingSince: unknown): PropsRow =>
  history(
    `tracking since ${wrong}`,
    { points: [hour()], trackingSince: untyped(trackingSince) },
    { 'card-fact': [], rows: [`${NINE} | 10 | 8 | 1 | 0 | derived`] },
  )

export const badMetricsHistories: readonly PropsRow[] = [
  history('no points', { points: null }, { 'empty-state': [NOTHING] }),
  history(
    'points without an instant',
    { points: noInstants.map((at) => hour({ at: untyped(at) })) },
    {
      'empty-state': [NOTHING],
    },
  ),
  history(
    'a point twice',
    { points: [hour(), hour({ totalLinks: 11 })] },
    {
      rows: [`${NINE} | 11 | 8 | 1 | 0 | derived`, `${NINE} | 10 | 8 | 1 | 0 | derived`],
    },
  ),
  history(
    'figures that are none',
    {
      points: [
        hour({ totalLinks: Number.NaN, completedLinks: Number.POSITIVE_INFINITY }),
        hour({ at: Date.UTC(2026, 10, 22, 10), pendingProcessing: null, failedProcessing: '3' }),
      ],
    },
    { rows: ['Nov 22, 10:00 AM | 10 | 8 | — | — | derived', `${NINE} | — | — | 1 | 0 | derived`] },
  ),
  history(
    'negative figures',
    { points: [hour({ totalLinks: -3 })] },
    {
      rows: [`${NINE} | -3 | 8 | 1 | 0 | derived`],
    },
  ),
  since('NaN', Number.NaN),
  since('an infinite past', Number.NEGATIVE_INFINITY),
  since('a day in words', 'today'),
  history(
    'an unknown range',
    { points: [hour()], range: untyped('2w') },
    {
      rows: ['Nov 22 | 10 | 8 | 1 | 0 | derived'],
    },
  ),
  history(
    'an unknown status',
    { points: [hour()], status: untyped('busy') },
    {
      rows: [`${NINE} | 10 | 8 | 1 | 0 | derived`],
    },
  ),
]
