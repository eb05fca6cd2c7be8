import { RecentErrors, type RecentErrorsProps } from '../components/RecentErrors.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useRecentErrors } from '../hooks/useRecentErrors.ts'
import type { RecentErrorsOptions } from '../queries/recentErrors.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveRecentErrorsProps = RecentErrorsProps & RecentErrorsOptions & StoreOption

export interface RecentErrorsPanelProps
  extends Omit<LiveRecentErrorsProps, 'errors' | 'status' | 'error' | 'onRetry' | 'onError'> {
  onError?: OnPanelError
}

/** What failed lately, live. `limit` defaults to 10. */
export const RecentErrorsPanel = ({
  limit = 10,
  includeDeleted,
  store,
  onError,
  ...props
}: RecentErrorsPanelProps) => (
  <PanelBoundary
    panel="recent-errors"
    onError={onError}
    fallback={(error, retry) => (
      <RecentErrors {...props} status="error" error={error} onRetry={retry} />
    )}
  >
    <LiveRecentErrors {...props} limit={limit} includeDeleted={includeDeleted} store={store} />
  </PanelBoundary>
)

const LiveRecentErrors = ({ limit, includeDeleted, store, ...props }: LiveRecentErrorsProps) => (
  <RecentErrors {...props} errors={useRecentErrors({ limit, includeDeleted, store })} />
)
