import { startTransition, useState } from 'react'
import { RecentErrors, type RecentErrorsProps } from '../components/RecentErrors.tsx'
import { saidTitle } from '../components/saidTitle.ts'
import { type StoreOption, useTelemetryStore } from '../hooks/TelemetryStore.ts'
import { useTelemetryQuery } from '../hooks/useTelemetryQuery.ts'
import type { ErrorGroup } from '../model/errorGroup.ts'
import type { ErrorsView } from '../model/errorsView.ts'
import { assertLimit } from '../model/limit.ts'
import type { RecentError } from '../model/recentError.ts'
import type { RangeOrAll } from '../model/window.ts'
import { type ErrorGroupsOptions, errorGroups$ } from '../queries/errorGroups.ts'
import { type RecentErrorsOptions, recentErrors$ } from '../queries/recentErrors.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { useWords } from '../settings/useWords.ts'
import { CsvButton } from './csv/CsvButton.tsx'
import { errorGroupsRows } from './csv/errorGroupsRows.ts'
import { recentErrorsRows } from './csv/recentErrorsRows.ts'
import { keyOfStore } from './keyOfStore.ts'
import { moreRows } from './moreRows.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'
import { useDomainName } from './useDomainName.ts'

type Question = RecentErrorsOptions & ErrorGroupsOptions
type Listed = ReturnType<typeof recentErrors$ | typeof errorGroups$>

interface Asked extends StoreOption, Pick<RecentErrorsOptions, 'limit' | 'includeDeleted'> {
  /** The range of the groups. Default: the one that is selected, else `'30d'`. */
  range?: RangeOrAll
}

type Brought = 'errors' | 'groups' | 'view' | 'onViewChange' | 'onShowMore' | 'more'

export interface RecentErrorsPanelProps
  extends Omit<RecentErrorsProps, Brought | 'status' | 'error' | 'onRetry' | 'onError'>,
    Asked {
  /** How errors are listed at first; the viewer can change it. Default: `'all'`. */
  defaultView?: ErrorsView
  onError?: OnPanelError
}

/** How many errors the viewer can have listed. */
const MOST = 1_000

/**
 * What failed lately, live: each error, or grouped by what went wrong. `limit` defaults to 10; the
 * viewer can raise it by 50 up to 1,000. `state` is the viewer's to choose, unless `onStateChange`
 * is given: then it is the app's.
 */
export const RecentErrorsPanel = ({
  limit: first = 10,
  includeDeleted,
  range,
  defaultView = 'all',
  state: givenState,
  onStateChange,
  store,
  onError,
  ...props
}: RecentErrorsPanelProps) => {
  const { selection } = useSelection()
  const [view, setView] = useState(defaultView)
  const [chosen, setChosen] = useState(givenState)
  const [added, setAdded] = useState(0)
  const limit = first + added
  const more = moreRows(limit, MOST)
  const shared = {
    day: selection.day,
    domain: selection.domain,
    ...props,
    view,
    onViewChange: setView,
    state: onStateChange ? givenState : chosen,
    onStateChange: onStateChange ?? setChosen,
  }
  return (
    <PanelBoundary
      panel="recent-errors"
      onError={onError}
      fallback={(error, retry) => (
        <RecentErrors {...shared} day={undefined} status="error" error={error} onRetry={retry} />
      )}
    >
      <LiveRecentErrors
        {...shared}
        {...{ limit, includeDeleted, range, store }}
        onShowMore={more > 0 ? () => startTransition(() => setAdded(added + more)) : undefined}
        more={more}
      />
    </PanelBoundary>
  )
}

// Both views are of one component, so that the focus stays where it is when the other is chosen.
const LiveRecentErrors = ({
  limit,
  includeDeleted,
  range,
  store,
  onShowMore,
  actions,
  ...props
}: RecentErrorsProps & Asked & { limit: number }) => {
  const { view, state, day, domain, redactUrl } = props
  const { selection } = useSelection()
  const words = useWords('recentErrors', recentErrorsWords)
  const isGrouped = view === 'grouped'
  assertLimit(limit)
  // One more than is listed, to know whether there is more to show.
  const found = useTelemetryQuery<Question, Listed>(
    isGrouped ? errorGroups$ : recentErrors$,
    { limit: limit + 1, includeDeleted, state, range, day, domain, store },
    isGrouped ? 'day' : 'none',
  )
  const listed = found.slice(0, limit)
  // What someone has open is kept, but of this list alone.
  const key = `${keyOfStore(useTelemetryStore({ store }))} ${includeDeleted === true}`
  return (
    <RecentErrors
      key={key}
      {...props}
      domain={useDomainName(domain)}
      range={isGrouped ? (range ?? selection.range) : undefined}
      {...{ [isGrouped ? 'groups' : 'errors']: listed }}
      onShowMore={found.length > limit ? onShowMore : undefined}
      actions={
        <>
          {actions}
          <CsvButton
            name={isGrouped ? 'error-groups' : 'recent-errors'}
            panel={saidTitle(props.title, words.title)}
            rows={() =>
              isGrouped
                ? errorGroupsRows(listed as ErrorGroup[])
                : recentErrorsRows(listed as RecentError[], redactUrl)
            }
          />
        </>
      }
    />
  )
}
