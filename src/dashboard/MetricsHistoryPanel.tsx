import { MetricsHistory, type MetricsHistoryProps } from '../components/MetricsHistory.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useMetricsHistory } from '../hooks/useMetricsHistory.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveMetricsHistoryProps = MetricsHistoryProps & StoreOption

export interface MetricsHistoryPanelProps
  extends Omit<
    LiveMetricsHistoryProps,
    keyof ReturnType<typeof useMetricsHistory> | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  onError?: OnPanelError
}

/** The stocks over time, live. `range` defaults to `'7d'`. */
export const MetricsHistoryPanel = ({
  store,
  range = '7d',
  onError,
  ...props
}: MetricsHistoryPanelProps) => (
  <PanelBoundary
    panel="metrics-history"
    onError={onError}
    fallback={(error, retry) => (
      <MetricsHistory {...props} status="error" error={error} onRetry={retry} />
    )}
  >
    <LiveMetricsHistory {...props} range={range} store={store} />
  </PanelBoundary>
)

const LiveMetricsHistory = ({ store, ...props }: LiveMetricsHistoryProps) => (
  <MetricsHistory {...props} {...useMetricsHistory({ range: props.range, store })} />
)
