import { formatHistoryPoint, type HistoryGrain } from '../model/formatHistoryPoint.ts'
import { formatCount } from '../model/formatNumber.ts'
import type { HistoryPoint } from '../model/historyPoint.ts'
import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ChartTable } from './ChartTable.tsx'
import { metricsHistorySeries } from './metricsHistorySeries.ts'

interface MetricsHistoryTableProps {
  points: readonly HistoryPoint[]
  grain: HistoryGrain
}

/** The history's figures as a table, latest first. */
export const MetricsHistoryTable = ({ points, grain }: MetricsHistoryTableProps) => {
  const { locale, timeZone } = useProvidedSettings()
  const words = useWords('metricsHistory', metricsHistoryWords)
  return (
    <ChartTable
      slot="metrics-history-table"
      name={words.tableName}
      columns={[words.when, ...metricsHistorySeries.map(({ key }) => words[key]), words.source]}
      lastIsMuted
      rows={points.toReversed().map((point) => ({
        head: formatHistoryPoint(point.at, locale, timeZone, grain, 'row'),
        figures: [
          ...metricsHistorySeries.map(({ key }) => formatCount(point[key], locale)),
          point.recorded ? words.recorded : words.derived,
        ],
      }))}
    />
  )
}
