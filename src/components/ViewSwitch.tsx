import type { ComponentProps } from 'react'
import { part } from './part.ts'

interface ViewSwitchProps<Value extends string>
  extends Omit<ComponentProps<'div'>, 'children' | 'onChange'> {
  /** Its public name. Default: `view-switch`. */
  slot?: string
  /** What is chosen, for assistive technology. */
  label: string
  value: Value
  onChange: (value: Value) => void
  /** The choices and their words, in order. */
  options: Readonly<Partial<Record<Value, string>>>
}

/** A choice between a few views, side by side. */
export const ViewSwitch = <Value extends string>({
  slot = 'view-switch',
  label,
  value,
  onChange,
  options,
  className,
  ...props
}: ViewSwitchProps<Value>) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a header's line in every browser.
  <div
    role="group"
    aria-label={label}
    {...props}
    {...part(slot, 'lt-root lt:switches', className, props.style)}
  >
    {(Object.keys(options) as Value[]).map((option) => (
      <button
        key={option}
        type="button"
        aria-pressed={option === value}
        onClick={() => onChange(option)}
        {...part(`${slot}-option`, 'lt:switch')}
      >
        {options[option]}
      </button>
    ))}
  </div>
)
