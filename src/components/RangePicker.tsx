import type { ComponentProps } from 'react'
import { formatRange } from '../model/formatRange.ts'
import { RANGES, type Range } from '../model/range.ts'
import { rangesWords } from '../settings/english/rangesWords.ts'
import { selectionWords } from '../settings/english/selectionWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

export interface RangePickerProps extends Omit<ComponentProps<'div'>, 'children' | 'onChange'> {
  /** The range that is chosen. */
  range: Range
  onRangeChange: (range: Range) => void
  /** The ranges to choose from. Default: all. */
  ranges?: readonly Range[]
}

/** One of the ranges, for every panel that has one. */
export const RangePicker = ({
  range,
  onRangeChange,
  ranges = RANGES,
  className,
  ...props
}: RangePickerProps) => {
  const { locale } = useProvidedSettings()
  const names = useWords('ranges', rangesWords)
  const words = useWords('selection', selectionWords)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a header's line in every browser.
    <div
      role="group"
      aria-label={words.range}
      {...props}
      {...part(
        'range-picker',
        'lt-root lt:flex lt:rounded-lg lt:bg-telemetry-grid lt:p-0.5',
        className,
        props.style,
      )}
    >
      {ranges.map((each) => (
        <button
          key={each}
          type="button"
          title={names[each]}
          aria-pressed={each === range}
          onClick={() => onRangeChange(each)}
          {...part('range-picker-option', 'lt:segment')}
        >
          {formatRange(each, locale)}
        </button>
      ))}
    </div>
  )
}
