import { cva } from 'class-variance-authority'
import { CircleCheck, CircleX, RotateCw } from 'lucide-react'
import { UNKNOWN_FIGURE } from '../model/formatNumber.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

const ICONS = { failed: CircleX, retrying: RotateCw, recovered: CircleCheck }

const badge = /* @__PURE__ */ cva(
  'lt:badge lt:inline-flex lt:items-center lt:gap-1 lt:rounded-full lt:px-2 lt:py-px lt:text-xs lt:font-medium lt:whitespace-nowrap',
  {
    variants: {
      state: {
        failed: 'lt:text-telemetry-bad',
        retrying: 'lt:text-telemetry-warning',
        recovered: 'lt:text-telemetry-good',
      },
    },
  },
)

/** What became of a failed attempt: a shape, a word and a colour. */
export const RecentErrorsBadge = ({ state }: { state: keyof typeof ICONS }) => {
  const words = useWords('recentErrors', recentErrorsWords)
  const isKnown = Object.hasOwn(ICONS, state)
  const Icon = ICONS[state]
  return (
    <span data-state={state} {...part('recent-errors-state', badge({ state }))}>
      {isKnown && <Icon aria-hidden {...part(undefined, 'lt:icon lt:size-3.5')} />}
      {isKnown ? words[state] : UNKNOWN_FIGURE}
    </span>
  )
}
