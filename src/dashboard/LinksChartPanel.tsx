import { useState } from 'react'
import { LinksChart, type LinksChartProps } from '../components/LinksChart.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useInteractionsByDay } from '../hooks/useInteractionsByDay.ts'
import { useLinksByDay } from '../hooks/useLinksByDay.ts'
import type { Metric } from '../model/metric.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveLinksChartProps = LinksChartProps & StoreOption

export interface LinksChartPanelProps
  extends Omit<
    LiveLinksChartProps,
    'points' | 'total' | 'metric' | 'onMetricChange' | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  /** What is counted at first; the viewer can change it. Default: `'links'`. */
  defaultMetric?: Metric
  onError?: OnPanelError
}

/** Links or interactions over time, live. `range` defaults to `'30d'`. */
export const LinksChartPanel = ({
  defaultMetric = 'links',
  store,
  onError,
  ...props
}: LinksChartPanelProps) => {
  const [metric, setMetric] = useState(defaultMetric)
  const Live = metric === 'links' ? LiveLinks : LiveInteractions
  return (
    <PanelBoundary
      panel="links-chart"
      onError={onError}
      fallback={(error, retry) => (
        <LinksChart {...props} range={undefined} status="error" error={error} onRetry={retry} />
      )}
    >
      <Live {...props} metric={metric} onMetricChange={setMetric} store={store} />
    </PanelBoundary>
  )
}

const LiveLinks = ({ store, ...props }: LiveLinksChartProps) => {
  const { points, total } = useLinksByDay({ range: props.range, store })
  return <LinksChart {...props} points={points} total={total} />
}

const LiveInteractions = ({ store, ...props }: LiveLinksChartProps) => {
  const { points, total } = useInteractionsByDay({ range: props.range, store })
  return <LinksChart {...props} points={points} total={total} />
}
