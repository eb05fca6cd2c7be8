import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { useWords } from '../settings/useWords.ts'
import { LegendLine } from './LegendLine.tsx'
import type { HistorySeries } from './metricsHistorySeries.ts'
import { PlotLegend } from './PlotLegend.tsx'

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
          mark: <LegendLine color={color} isDashed={isDashed} />,
        })),
        ...(tells === 'recorded'
          ? [{ name: words.recordedDots, mark: <LegendLine isRecorded /> }]
          : []),
        ...(tells ? [{ name: words.derivedLines, mark: <LegendLine /> }] : []),
      ]}
    />
  )
}
