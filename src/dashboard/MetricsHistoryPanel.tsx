import { MetricsHistory, type MetricsHistoryProps } from '../components/MetricsHistory.tsx'
import { saidTitle } from '../components/saidTitle.ts'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useMetricsHistory } from '../hooks/useMetricsHistory.ts'
import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { selectionWords } from '../settings/english/selectionWords.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { useWords } from '../settings/useWords.ts'
import { CsvButton } from './csv/CsvButton.tsx'
import { metricsHistoryRows } from './csv/metricsHistoryRows.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveMetricsHistoryProps = MetricsHistoryProps & StoreOption

export interface MetricsHistoryPanelProps
  extends Omit<
    LiveMetricsHistoryProps,
    keyof ReturnType<typeof useMetricsHistory> | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  onError?: OnPanelError
}

/**
 * The stocks over time, live. `range` defaults to the one that is selected, else `'7d'`. A day that is
 * selected does not narrow them, and the panel says so.
 */
export const MetricsHistoryPanel = ({ store, onError, ...props }: MetricsHistoryPanelProps) => {
  const { selection } = useSelection()
  const words = useWords('selection', selectionWords)
  const range = props.range ?? selection.range ?? '7d'
  return (
    <PanelBoundary
      panel="metrics-history"
      onError={onError}
      fallback={(error, retry) => (
        <MetricsHistory {...props} status="error" error={error} onRetry={retry} />
      )}
    >
      <LiveMetricsHistory
        note={selection.day === undefined ? undefined : words.allDays}
        {...props}
        range={range}
        store={store}
      />
    </PanelBoundary>
  )
}

const LiveMetricsHistory = ({ store, actions, ...props }: LiveMetricsHistoryProps) => {
  const words = useWords('metricsHistory', metricsHistoryWords)
  const history = useMetricsHistory({ range: props.range, store })
  return (
    <MetricsHistory
      {...props}
      {...history}
      actions={
        <>
          {actions}
          <CsvButton
            name="metrics-history"
            panel={saidTitle(props.title, words.title)}
            rows={() => metricsHistoryRows(history)}
          />
        </>
      }
    />
  )
}
