import { formatHistoryPoint, type HistoryGrain } from '../model/formatHistoryPoint.ts'
import { formatCount } from '../model/formatNumber.ts'
import type { HistoryPoint } from '../model/historyPoint.ts'
import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { LegendLine } from './LegendLine.tsx'
import { metricsHistorySeries } from './metricsHistorySeries.ts'

interface MetricsHistoryTooltipProps {
  /** The point under the pointer or the keyboard's cursor. */
  point: HistoryPoint | undefined
  grain: HistoryGrain
}

/** A point in full: its date, whether it was recorded, and all four figures. */
export const MetricsHistoryTooltip = ({ point, grain }: MetricsHistoryTooltipProps) => {
  const { locale, timeZone } = useProvidedSettings()
  const words = useWords('metricsHistory', metricsHistoryWords)
  if (point === undefined) return null
  return (
    <ChartTooltip
      slot="metrics-history-tooltip"
      title={formatHistoryPoint(point.at, locale, timeZone, grain, 'full')}
      notes={[point.recorded ? words.recorded : words.derived]}
      rows={metricsHistorySeries.map(({ key, color, isDashed }) => ({
        name: words[key],
        shown: formatCount(point[key], locale),
        mark: <LegendLine color={color} isDashed={isDashed} />,
      }))}
    />
  )
}
