import { ArrowDown, ArrowUp, Minus } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type Delta, directionOf, verdictOf } from '../model/delta.ts'
import { changeWords } from '../settings/english/changeWords.ts'
import { formatChange } from '../settings/formatChange.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

export interface ChangeProps extends Omit<ComponentProps<'p'>, 'children'> {
  /**
   * A delta, or a number in percent (8.4 is 8.4 %), of which up is good. What is null, NaN or
   * infinite leaves the line blank.
   */
  change: number | Delta | null
  /** What the change is against. Default: "vs last week". */
  changeLabel?: string
}

const ICONS = { up: ArrowUp, down: ArrowDown, none: Minus }

/** How a figure moved: an arrow, by how much, against what; its colour says whether that is good. */
export const Change = ({ change, changeLabel, className, ...props }: ChangeProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('change', changeWords)
  const delta = typeof change === 'number' ? ofPercent(change) : change
  const shown = delta && formatChange(delta, locale, words)
  const direction = delta ? directionOf(delta) : 'none'
  const verdict = delta ? verdictOf(delta) : 'neutral'
  const Icon = ICONS[direction]
  const label = changeLabel ?? words.lastWeek
  return (
    <p
      data-direction={shown ? direction : undefined}
      data-verdict={shown ? verdict : undefined}
      {...props}
      {...part('change', 'lt:change', className, props.style)}
    >
      {shown && (
        <>
          <span aria-hidden {...part('change-amount', 'lt:change-amount')}>
            <Icon {...part(undefined, 'lt:small-icon')} />
            {shown}
          </span>
          <span {...part(undefined, 'lt:sr-only')}>
            {delta.kind === 'new' || direction === 'none' ? shown : words[direction](shown)}
          </span>
          <span title={label} {...part('change-label', 'lt:change-label')}>
            {label}
          </span>
          {verdict !== 'neutral' && (
            <span {...part(undefined, 'lt:sr-only')}>, {words[verdict]}</span>
          )}
        </>
      )}
    </p>
  )
}

const ofPercent = (percent: number): Delta => ({
  now: percent,
  before: 0,
  change: percent / 100,
  kind: percent === 0 ? 'none' : 'relative',
  better: 'up',
})
