import { type ComponentType, lazy, type ReactNode } from 'react'
import type { DayKey } from '../model/day.ts'
import { formatHistoryPoint } from '../model/formatHistoryPoint.ts'
import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import { isInstant } from '../model/instant.ts'
import { type KindSeries, toldApart } from '../model/kindSeries.ts'
import type { Metric } from '../model/metric.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { linksChartWords } from '../settings/english/linksChartWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import type { CardProps } from './Card.tsx'
import { ChartCard } from './ChartCard.tsx'
import type { LinksChartFigures } from './LinksChartFigures.ts'
import type { LinksChartPlotProps } from './LinksChartPlot.tsx'
import { LinksChartTable } from './LinksChartTable.tsx'
import type { StateProps } from './StateProps.ts'
import { useRangeName } from './useRangeName.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

// Recharts is most of the kit's bytes: it is fetched by the first chart that is drawn. Browsers do not
// fetch a module again that they could not, so where there is no drawing the figures stand as a table.
const LinksChartPlot = /* @__PURE__ */ lazy<ComponentType<LinksChartPlotProps>>(() =>
  import('./LinksChartPlot.tsx').catch(() => ({ default: LinksChartTable })),
)

const NO_POINTS: readonly SeriesPoint[] = []
const NO_KINDS: readonly KindSeries[] = []

export interface LinksChartProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact'>,
    StateProps {
  /** Hours, days or weeks, oldest first. Default: none. */
  points?: readonly SeriesPoint[] | null
  /** Default: the sum of the points. */
  total?: number
  /**
   * What the points are made up of, most first; the first four are told apart, all others together.
   * Default: that is not told.
   */
  byKind?: readonly KindSeries[] | null
  /** When the first link was created, in epoch ms: why points before it are blank. */
  trackingSince?: number | null
  /** How the points are drawn. Default: `'area'`. */
  variant?: 'area' | 'bar'
  /** The range that the points are of, for words. Default: `'30d'`. */
  range?: Range
  /** What the points count, for words. Default: `'links'`. */
  metric?: Metric
  /** Lets the viewer choose what is counted; without it there is no switch. */
  onMetricChange?: (metric: Metric) => void
  /** The day that is marked, `YYYY-MM-DD`. */
  selectedDay?: DayKey
  /** Lets the viewer select a day of a range of days; without it the chart only tells. */
  onSelectDay?: (day: DayKey) => void
  /** Default: "Links over time", or "Interactions over time". */
  title?: ReactNode
}

/**
 * Links or interactions over time, as a chart with a name and a summary, or as a table of the same
 * figures.
 */
export const LinksChart = ({
  points: given,
  total: givenTotal,
  byKind,
  trackingSince,
  variant = 'area',
  range = '30d',
  metric = 'links',
  onMetricChange,
  title,
  selectedDay,
  onSelectDay,
  ...props
}: LinksChartProps) => {
  const { locale, timeZone } = useProvidedSettings()
  const linksChart = useWords('linksChart', linksChartWords)
  const rangeName = useRangeName(range)
  const { metrics } = linksChart
  const words = { ...linksChart, ...(metrics[metric] ?? metrics.links) }
  const points = given ?? NO_POINTS
  const total = givenTotal ?? points.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const highest = points.reduce<SeriesPoint | undefined>(
    (most, point) => ((point.count ?? -1) > (most?.count ?? -1) ? point : most),
    undefined,
  )
  const since =
    isInstant(trackingSince) && points.some(({ count }) => count === null)
      ? words.trackingSince(formatHistoryPoint(trackingSince, locale, timeZone, 'day', 'date'))
      : undefined
  const figures: LinksChartFigures = {
    points,
    kinds: byKind && byKind.length > 1 ? toldApart(byKind, words.otherKinds) : NO_KINDS,
    range,
    words,
    since,
    selectedDay,
    onSelect: range === '24h' || range === '1y' ? undefined : onSelectDay,
  }
  const counted = words.total(formatCount(total, locale), rangeName)
  return (
    <ChartCard
      {...props}
      slot="links-chart"
      title={title ?? words.title}
      fact={since ? `${counted} · ${since}` : counted}
      choice={
        onMetricChange && (
          <ViewSwitch
            label={words.metric}
            value={metric}
            onChange={onMetricChange}
            options={{ links: metrics.links.name, interactions: metrics.interactions.name }}
          />
        )
      }
      isEmpty={points.every(({ count }) => count === null)}
      words={words}
      summary={[
        words.summary(
          formatCount(total, locale),
          rangeName,
          formatCount(highest?.count, locale),
          formatPointKey(highest?.key ?? '', locale, 'full'),
        ),
        since,
        figures.onSelect && words.howToSelect,
      ]
        .filter(Boolean)
        .join(' ')}
      plot={<LinksChartPlot {...figures} variant={variant} />}
      table={<LinksChartTable {...figures} />}
    />
  )
}
