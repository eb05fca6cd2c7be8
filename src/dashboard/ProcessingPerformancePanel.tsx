import {
  ProcessingPerformance,
  type ProcessingPerformanceProps,
} from '../components/ProcessingPerformance.tsx'
import { saidTitle } from '../components/saidTitle.ts'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useProcessingPerformance } from '../hooks/useProcessingPerformance.ts'
import type { RangeOrAll } from '../model/window.ts'
import { processingPerformanceWords } from '../settings/english/processingPerformanceWords.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { useWords } from '../settings/useWords.ts'
import { CsvButton } from './csv/CsvButton.tsx'
import { processingPerformanceRows } from './csv/processingPerformanceRows.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'
import { useDomainName } from './useDomainName.ts'

type LiveProcessingPerformanceProps = ProcessingPerformanceProps & StoreOption

export interface ProcessingPerformancePanelProps
  extends Omit<
    LiveProcessingPerformanceProps,
    keyof ReturnType<typeof useProcessingPerformance> | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  /** A range that ends now, or `'all'`. Default: the one that is selected, else `'30d'`. */
  range?: RangeOrAll
  onError?: OnPanelError
}

/** How processing went, live, in a range or on the day that is selected. */
export const ProcessingPerformancePanel = ({
  store,
  onError,
  ...props
}: ProcessingPerformancePanelProps) => {
  const { selection } = useSelection()
  const shared = {
    day: selection.day,
    domain: selection.domain,
    ...props,
    range: props.range ?? selection.range,
  }
  return (
    <PanelBoundary
      panel="processing-performance"
      onError={onError}
      fallback={(error, retry) => (
        <ProcessingPerformance
          {...shared}
          range={undefined}
          day={undefined}
          status="error"
          error={error}
          onRetry={retry}
        />
      )}
    >
      <LiveProcessingPerformance {...shared} store={store} />
    </PanelBoundary>
  )
}

const LiveProcessingPerformance = ({
  store,
  actions,
  ...props
}: LiveProcessingPerformanceProps) => {
  const { range, day, domain } = props
  const words = useWords('processingPerformance', processingPerformanceWords)
  const figures = useProcessingPerformance({ range, day, domain, store })
  return (
    <ProcessingPerformance
      {...props}
      {...figures}
      domain={useDomainName(domain)}
      actions={
        <>
          {actions}
          <CsvButton
            name="processing-performance"
            panel={saidTitle(props.title, words.title)}
            rows={() => processingPerformanceRows(figures)}
          />
        </>
      }
    />
  )
}
