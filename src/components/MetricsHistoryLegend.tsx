import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { useWords } from '../settings/useWords.ts'
import { MetricsHistoryMark } from './MetricsHistoryMark.tsx'
import type { HistorySeries } from './metricsHistorySeries.ts'
import { part } from './part.ts'

interface MetricsHistoryLegendProps {
  series: readonly HistorySeries[]
  /** Whether to say what the dots are. */
  tellsRecorded: boolean
}

/** Which line of a plot is which. */
export const MetricsHistoryLegend = ({ series, tellsRecorded }: MetricsHistoryLegendProps) => {
  const words = useWords('metricsHistory', metricsHistoryWords)
  return (
    <ul
      {...part(
        'metrics-history-legend',
        'lt:flex lt:min-h-4.5 lt:flex-wrap lt:gap-x-4 lt:text-xs lt:text-telemetry-muted',
      )}
    >
      {series.map(({ key, color, isDashed }) => (
        <li key={key} {...part(undefined, 'lt:flex lt:items-center lt:gap-1.5')}>
          <MetricsHistoryMark color={color} isDashed={isDashed} />
          {words[key]}
        </li>
      ))}
      {tellsRecorded && (
        <li {...part(undefined, 'lt:flex lt:items-center lt:gap-1.5 lt:@md:ms-auto')}>
          <span
            aria-hidden
            {...part(undefined, 'lt:size-1.5 lt:rounded-full lt:bg-telemetry-series')}
          />
          {words.recordedDots}
        </li>
      )}
    </ul>
  )
}
