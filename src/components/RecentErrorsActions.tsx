import type { ReactNode } from 'react'
import type { ErrorsView } from '../model/errorsView.ts'
import { FAILURE_STATES, type FailureState } from '../model/failureState.ts'
import { formatCount } from '../model/formatNumber.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

interface RecentErrorsActionsProps {
  /** How many new errors wait to be shown. */
  waiting: number
  onShowWaiting: (isByKeyboard: boolean) => void
  view: ErrorsView
  onViewChange?: (view: ErrorsView) => void
  state?: FailureState
  /** Chooses a state; not there where there is none to choose. */
  onStateChange?: (state: FailureState | undefined) => void
  /** The links that failed and are not being retried. */
  failed: readonly string[]
  /** Retries links; not there where that is not to be done. */
  onRetry?: (linkIds: readonly string[]) => void
  /** What else can be done. */
  children: ReactNode
}

/** What can be done with a list of errors. None comes or goes with the errors, to move no row. */
export const RecentErrorsActions = ({
  waiting,
  onShowWaiting,
  view,
  onViewChange,
  state,
  onStateChange,
  failed,
  onRetry,
  children,
}: RecentErrorsActionsProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('recentErrors', recentErrorsWords)
  return (
    <div {...part(undefined, 'lt:errors-actions')}>
      <div aria-live="polite" {...part(undefined, 'lt:errors-waiting')}>
        {waiting > 0 && (
          <button
            type="button"
            onClick={({ detail }) => onShowWaiting(detail === 0)}
            {...part('recent-errors-waiting', 'lt:button')}
          >
            {words.waiting(waiting, formatCount(waiting, locale))}
          </button>
        )}
      </div>
      {onRetry && (
        <button
          type="button"
          aria-disabled={failed.length === 0}
          onClick={() => onRetry(failed)}
          {...part('recent-errors-retry-all', 'lt:button')}
        >
          {words.retryAll(failed.length, formatCount(failed.length, locale))}
        </button>
      )}
      {onStateChange && (
        <select
          aria-label={words.state}
          value={state ?? ''}
          onChange={({ target }) => onStateChange((target.value as FailureState) || undefined)}
          {...part('recent-errors-filter', 'lt:button')}
        >
          {['' as const, ...FAILURE_STATES].map((each) => (
            <option key={each} value={each} {...part()}>
              {each ? words[each] : words.allStates}
            </option>
          ))}
        </select>
      )}
      {onViewChange && (
        <ViewSwitch
          label={words.view}
          value={view}
          onChange={onViewChange}
          options={{ all: words.all, grouped: words.grouped }}
        />
      )}
      {children}
    </div>
  )
}
