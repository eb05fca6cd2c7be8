import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { linksChartWords } from '../settings/english/linksChartWords.ts'
import type { MetricWords } from '../settings/messages.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ChartTable } from './ChartTable.tsx'
import { Note } from './Note.tsx'
import { useRangeName } from './useRangeName.ts'

interface LinksChartTableProps {
  points: readonly SeriesPoint[]
  range: Range
  words: MetricWords
}

/** The chart's figures as a table, latest first. */
export const LinksChartTable = ({ points, range, words: metric }: LinksChartTableProps) => {
  const { locale } = useProvidedSettings()
  const rangeName = useRangeName(range)
  const words = useWords('linksChart', linksChartWords)
  const dateOf = (key: string) => {
    const date = formatPointKey(key, locale, 'full')
    return range === '1y' ? words.weekOf(date) : date
  }
  return (
    <ChartTable
      slot="links-chart-table"
      name={metric.tableName}
      columns={[words.when, metric.name, words.previous(rangeName)]}
      lastIsMuted
      rows={points.toReversed().map(({ key, count, previous, partial }) => ({
        head: (
          <>
            {dateOf(key)}
            {partial && <Note>{words.inProgress}</Note>}
          </>
        ),
        figures: [formatCount(count, locale), formatCount(previous, locale)],
      }))}
    />
  )
}
