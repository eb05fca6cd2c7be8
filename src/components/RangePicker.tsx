import type { ComponentProps } from 'react'
import { formatRange } from '../model/formatRange.ts'
import { RANGES, type Range } from '../model/range.ts'
import { selectionWords } from '../settings/english/selectionWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

export interface RangePickerProps extends Omit<ComponentProps<'div'>, 'children' | 'onChange'> {
  /** The range that is chosen. */
  range: Range
  onRangeChange: (range: Range) => void
  /** The ranges to choose from. Default: all. */
  ranges?: readonly Range[] | null
}

/** One of the ranges, for every panel that has one. */
export const RangePicker = ({ range, onRangeChange, ranges, ...props }: RangePickerProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('selection', selectionWords)
  const options = Object.fromEntries(
    (ranges ?? RANGES).map((each) => [each, formatRange(each, locale)]),
  )
  return (
    <ViewSwitch
      label={words.range}
      {...props}
      slot="range-picker"
      value={range}
      onChange={onRangeChange}
      options={options}
    />
  )
}
