import { part } from './part.ts'

interface ViewSwitchProps<Value extends string> {
  /** What is chosen, for assistive technology. */
  label: string
  value: Value
  onChange: (value: Value) => void
  /** The choices and their words, in order. */
  options: Readonly<Record<Value, string>>
}

/** A choice between a few views, side by side. */
export const ViewSwitch = <Value extends string>({
  label,
  value,
  onChange,
  options,
}: ViewSwitchProps<Value>) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a header's line in every browser.
  <div
    role="group"
    aria-label={label}
    {...part('view-switch', 'lt:flex lt:gap-0.5 lt:rounded-lg lt:bg-telemetry-grid lt:p-0.5')}
  >
    {(Object.keys(options) as Value[]).map((option) => (
      <button
        key={option}
        type="button"
        aria-pressed={option === value}
        onClick={() => onChange(option)}
        {...part('view-switch-option', 'lt:switch')}
      >
        {options[option]}
      </button>
    ))}
  </div>
)
