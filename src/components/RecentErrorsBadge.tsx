import { CircleCheck, CircleX, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FailureState } from '../model/failureState.ts'
import { UNKNOWN_FIGURE } from '../model/formatNumber.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

const ICONS = { failed: CircleX, retrying: RotateCw, recovered: CircleCheck }

interface RecentErrorsBadgeProps {
  state: FailureState
  /** What to say in the place of the state. */
  children?: ReactNode
}

/** What became of a failed attempt: a shape, a word and a colour. */
export const RecentErrorsBadge = ({ state, children }: RecentErrorsBadgeProps) => {
  const words = useWords('recentErrors', recentErrorsWords)
  const isKnown = Object.hasOwn(ICONS, state)
  const Icon = ICONS[state]
  return (
    <span data-state={state} {...part('recent-errors-state', 'lt:badge')}>
      {isKnown && <Icon aria-hidden {...part(undefined, 'lt:small-icon')} />}
      {children || (isKnown ? words[state] : UNKNOWN_FIGURE)}
    </span>
  )
}
