import { Change, Sparkline, StatsCard, type StatsCardProps } from '../../../src/components/index.ts'
import { megabyte } from '../megabyte.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const value = (wrong: string, given: unknown, shown: string): PropsRow => [
  `a value that is ${wrong}`,
  <StatsCard key="" title="Links" value={untyped(given)} />,
  { 'stats-card-value': [shown] },
]

const card = (wrong: string, props: Partial<StatsCardProps>, shown: PropsRow[2]): PropsRow => [
  wrong,
  <StatsCard key="" title="Links" value={12} {...props} />,
  shown,
]

const change = (wrong: string, given: unknown, ...shown: string[]): PropsRow => [
  `a change that is ${wrong}`,
  <Change key="" change={untyped(given)} />,
  { 'change-amount': shown },
]

const sparkline = (wrong: string, values: unknown): PropsRow => [
  `a sparkline of ${wrong}`,
  <Sparkline key="" values={untyped(values)} />,
  { sparkline: [''] },
]

const delta = { now: 2, before: 1, change: 0.5, kind: 'relative', better: 'up' }

export const badStatsCards: readonly PropsRow[] = [
  value('null', null, '—'),
  value('undefined', undefined, '—'),
  value('NaN', Number.NaN, '—'),
  value('infinite', Number.POSITIVE_INFINITY, '—'),
  value('true', true, '—'),
  value('an object', {}, '—'),
  value('a list', [7], '—'),
  value('negative', -3, '-3'),
  value('beyond what is exact', 1e17, '100,000,000,000,000,000'),
  card(
    'NaN for a format',
    { value: Number.NaN, formatValue: String },
    { 'stats-card-value': ['—'] },
  ),
  card(
    'an unknown status',
    { status: untyped('busy'), change: 1 },
    {
      'stats-card-value': ['12'],
      'change-amount': ['1.0%'],
    },
  ),
  card(
    'an error of a megabyte',
    { status: 'error', error: new Error(megabyte) },
    {
      'stats-card-error': [`${'x'.repeat(500)}…`],
    },
  ),
  card('no title', { title: null }, { 'stats-card-title': [''], 'stats-card-value': ['12'] }),
  card('no icon', { icon: untyped(null) }, { 'stats-card-icon': [] }),
  card('no class names', { classNames: untyped(null) }, { 'stats-card-value': ['12'] }),
  card('a target that is NaN', { target: Number.NaN }, { 'stats-card-target': ['of —'] }),
  card('a target in words', { target: untyped('many') }, { 'stats-card-target': [] }),
  card('no target', { target: untyped(null) }, { 'stats-card-target': [] }),
  card('a link to nowhere', { href: untyped(null) }, { 'stats-card-link': [] }),
  card('an empty link', { href: '' }, { 'stats-card-link': [] }),
  sparkline('null', null),
  sparkline('words', ['many', {}, Number.NaN]),
  change('undefined', undefined),
  change('null', null),
  change('NaN', Number.NaN),
  change('infinite', Number.NEGATIVE_INFINITY),
  change('text', '8.4'),
  change('an object that is no delta', {}),
  change('a delta of NaN', { ...delta, change: Number.NaN }),
  change('a delta without a change', { ...delta, change: null }),
  change('a delta of an unknown kind', { ...delta, kind: 'cubic' }, '50.0%'),
]
