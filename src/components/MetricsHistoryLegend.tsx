import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { useWords } from '../settings/useWords.ts'
import { MetricsHistoryMark } from './MetricsHistoryMark.tsx'
import type { HistorySeries } from './metricsHistorySeries.ts'
import { PlotLegend } from './PlotLegend.tsx'
import { part } from './part.ts'

interface MetricsHistoryLegendProps {
  series: readonly HistorySeries[]
  /** What is said of where points are from: nothing, or which were recorded, if any. */
  tells?: 'recorded' | 'derived'
}

/** Which line of a plot is which, and what its dots are. */
export const MetricsHistoryLegend = ({ series, tells }: MetricsHistoryLegendProps) => {
  const words = useWords('metricsHistory', metricsHistoryWords)
  return (
    <PlotLegend
      slot="metrics-history-legend"
      entries={[
        ...series.map(({ key, color, isDashed }) => ({
          name: words[key],
          mark: <MetricsHistoryMark color={color} isDashed={isDashed} />,
        })),
        ...(tells === 'recorded' ? [{ name: words.recordedDots, mark: <Mark isRecorded /> }] : []),
        ...(tells ? [{ name: words.derivedLines, mark: <Mark /> }] : []),
      ]}
    />
  )
}

/** A piece of a line of any colour, with the dot of what is recorded or without. */
const Mark = ({ isRecorded = false }) => (
  <span aria-hidden {...part(undefined, 'lt:flex lt:w-4 lt:shrink-0 lt:items-center')}>
    <span {...part(undefined, 'lt:grow lt:border-t-2 lt:border-telemetry-muted')} />
    {isRecorded && (
      <span {...part(undefined, 'lt:size-1.5 lt:rounded-full lt:bg-telemetry-muted')} />
    )}
    {isRecorded && <span {...part(undefined, 'lt:grow lt:border-t-2 lt:border-telemetry-muted')} />}
  </span>
)
