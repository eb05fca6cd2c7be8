import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { linksChartWords } from '../settings/english/linksChartWords.ts'
import type { MetricWords } from '../settings/messages.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { part } from './part.ts'
import { useRangeName } from './useRangeName.ts'

interface LinksChartTooltipProps {
  /** The point under the pointer or the keyboard's cursor. */
  point: SeriesPoint | undefined
  range: Range
  words: MetricWords
}

/** A point in full: its date, its count, and the count before. */
export const LinksChartTooltip = ({ point, range, words: metric }: LinksChartTooltipProps) => {
  const { locale } = useProvidedSettings()
  const rangeName = useRangeName(range)
  const words = useWords('linksChart', linksChartWords)
  if (point === undefined) return null
  const date = formatPointKey(point.key, locale, 'full')
  const links = {
    name: metric.name,
    shown: point.count === null ? words.notTracked : formatCount(point.count, locale),
    mark: (
      <span aria-hidden {...part(undefined, 'lt:size-2.5 lt:rounded-sm lt:bg-telemetry-series')} />
    ),
  }
  const previous = {
    name: words.previous(rangeName),
    shown: formatCount(point.previous, locale),
    mark: (
      <span
        aria-hidden
        {...part(undefined, 'lt:w-2.5 lt:border-t-2 lt:border-dashed lt:border-telemetry-muted')}
      />
    ),
  }
  return (
    <ChartTooltip
      slot="links-chart-tooltip"
      title={range === '1y' ? words.weekOf(date) : date}
      note={point.partial && words.inProgress}
      rows={point.previous === null ? [links] : [links, previous]}
    />
  )
}
