import {
  ProcessingPerformance,
  type ProcessingPerformanceProps,
} from '../components/ProcessingPerformance.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useProcessingPerformance } from '../hooks/useProcessingPerformance.ts'
import type { RangeOrAll } from '../model/window.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveProcessingPerformanceProps = ProcessingPerformanceProps & StoreOption

export interface ProcessingPerformancePanelProps
  extends Omit<
    LiveProcessingPerformanceProps,
    keyof ReturnType<typeof useProcessingPerformance> | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  /** A range that ends now, or `'all'`. Default: `'30d'`. */
  range?: RangeOrAll
  onError?: OnPanelError
}

/** How processing went, live. */
export const ProcessingPerformancePanel = ({
  store,
  onError,
  ...props
}: ProcessingPerformancePanelProps) => (
  <PanelBoundary
    panel="processing-performance"
    onError={onError}
    fallback={(error, retry) => (
      <ProcessingPerformance
        {...props}
        range={undefined}
        status="error"
        error={error}
        onRetry={retry}
      />
    )}
  >
    <LiveProcessingPerformance {...props} store={store} />
  </PanelBoundary>
)

const LiveProcessingPerformance = ({ store, ...props }: LiveProcessingPerformanceProps) => (
  <ProcessingPerformance {...props} {...useProcessingPerformance({ range: props.range, store })} />
)
