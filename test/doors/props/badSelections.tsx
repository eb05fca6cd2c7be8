import {
  RangePicker,
  type RangePickerProps,
  SelectionChips,
} from '../../../src/components/index.ts'
import { megabyte } from '../megabyte.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const chips = (wrong: string, selection: object, ...shown: string[]): PropsRow => [
  wrong,
  <SelectionChips key="" selection={selection} onRemove={() => {}} />,
  { 'selection-chip': shown },
]

const picker = (wrong: string, props: Partial<RangePickerProps>, ...shown: string[]): PropsRow => [
  wrong,
  <RangePicker key="" range="7d" onRangeChange={() => {}} {...props} />,
  { 'range-picker-option': shown },
]

const ALL = ['24h', '7d', '30d', '90d', '1y']

export const badSelections: readonly PropsRow[] = [
  chips('a domain of a megabyte', { domain: megabyte }, `${'x'.repeat(300)}…`),
  chips('a domain that is no text', { domain: { name: 'a.example' } }, ''),
  chips('a day that is none', { day: '2026-02-31' }, '—'),
  chips('a day that is no text', { day: 7 }, '—'),
  picker('an unknown range', { range: untyped('2w') }, ...ALL),
  picker('no ranges', { ranges: null }, ...ALL),
  picker(
    'ranges that are none',
    { ranges: untyped(['7d', '2w', 'toString']) },
    '7d',
    '2w',
    'toString',
  ),
]
