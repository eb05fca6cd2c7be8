import { LinksChart, type LinksChartProps } from '../components/LinksChart.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useLinksByDay } from '../hooks/useLinksByDay.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveLinksChartProps = LinksChartProps & StoreOption

export interface LinksChartPanelProps
  extends Omit<
    LiveLinksChartProps,
    'points' | 'total' | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  onError?: OnPanelError
}

/** Links over time, live. `range` defaults to `'30d'`. */
export const LinksChartPanel = ({ store, onError, ...props }: LinksChartPanelProps) => (
  <PanelBoundary
    panel="links-chart"
    onError={onError}
    fallback={(error, retry) => (
      <LinksChart {...props} range={undefined} status="error" error={error} onRetry={retry} />
    )}
  >
    <LiveLinksChart {...props} store={store} />
  </PanelBoundary>
)

const LiveLinksChart = ({ store, range, ...props }: LiveLinksChartProps) => {
  const { points, total } = useLinksByDay({ range, store })
  return <LinksChart {...props} range={range} points={points} total={total} />
}
