import { useState } from 'react'
import { LinksChart, type LinksChartProps } from '../components/LinksChart.tsx'
import { saidTitle } from '../components/saidTitle.ts'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useTelemetryQuery } from '../hooks/useTelemetryQuery.ts'
import type { Metric } from '../model/metric.ts'
import { type InteractionsByDayResult, interactionsByDay$ } from '../queries/interactionsByDay.ts'
import { type LinksByDayOptions, linksByDay$ } from '../queries/linksByDay.ts'
import { linksChartWords } from '../settings/english/linksChartWords.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { useWords } from '../settings/useWords.ts'
import { CsvButton } from './csv/CsvButton.tsx'
import { seriesRows } from './csv/seriesRows.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type Counted = ReturnType<typeof linksByDay$ | typeof interactionsByDay$>

type LiveLinksChartProps = LinksChartProps & StoreOption

export interface LinksChartPanelProps
  extends Omit<
    LiveLinksChartProps,
    | keyof InteractionsByDayResult
    | 'metric'
    | 'onMetricChange'
    | 'status'
    | 'error'
    | 'onRetry'
    | 'onError'
  > {
  /** What is counted at first; the viewer can change it. Default: `'links'`. */
  defaultMetric?: Metric
  onError?: OnPanelError
}

/**
 * Links or interactions over time, live. `range` defaults to the one that is selected, else
 * `'30d'`. Selecting a day narrows the panels that can be to it, selecting it again takes that back.
 */
export const LinksChartPanel = ({
  defaultMetric = 'links',
  store,
  onError,
  ...props
}: LinksChartPanelProps) => {
  const { selection, select } = useSelection()
  const [metric, setMetric] = useState(defaultMetric)
  const shared: LiveLinksChartProps = {
    selectedDay: selection.day,
    onSelectDay:
      select === null
        ? undefined
        : (day) => select({ day: day === selection.day ? undefined : day }),
    ...props,
    range: props.range ?? selection.range,
  }
  return (
    <PanelBoundary
      panel="links-chart"
      onError={onError}
      fallback={(error, retry) => (
        <LinksChart {...shared} range={undefined} status="error" error={error} onRetry={retry} />
      )}
    >
      <LiveLinksChart {...shared} metric={metric} onMetricChange={setMetric} store={store} />
    </PanelBoundary>
  )
}

// Both metrics are of one component, so that focus and view stay when the other is chosen.
const LiveLinksChart = ({ store, actions, metric = 'links', ...props }: LiveLinksChartProps) => {
  const { metrics } = useWords('linksChart', linksChartWords)
  const series = useTelemetryQuery<LinksByDayOptions, Counted>(
    metric === 'links' ? linksByDay$ : interactionsByDay$,
    { range: props.range, store },
    'day',
  )
  return (
    <LinksChart
      {...props}
      {...series}
      metric={metric}
      actions={
        <>
          {actions}
          <CsvButton
            name={metric}
            panel={saidTitle(props.title, metrics[metric].title)}
            rows={() => seriesRows(series)}
          />
        </>
      }
    />
  )
}
