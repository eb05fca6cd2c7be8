import { useId, useMemo } from 'react'
import { Line } from 'recharts'
import { dayOf } from '../model/day.ts'
import { formatHistoryPoint, type HistoryGrain } from '../model/formatHistoryPoint.ts'
import type { HistoryPoint } from '../model/historyPoint.ts'
import { integerTicks } from '../model/ticks.ts'
import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { MetricsHistoryLegend } from './MetricsHistoryLegend.tsx'
import { MetricsHistoryTooltip } from './MetricsHistoryTooltip.tsx'
import {
  type HistorySeries,
  metricsHistoryPlots,
  metricsHistorySeries,
} from './metricsHistorySeries.ts'
import { Plot, plotLine, yWidthOf } from './Plot.tsx'
import { PlotDots } from './PlotDots.tsx'
import { part } from './part.ts'

interface MetricsHistoryPlotProps {
  points: readonly HistoryPoint[]
  grain: HistoryGrain
}

const MANY_DOTS = 60

/** A point of which what is no figure is left out. */
type Row = { [Key in HistorySeries['key']]: number | null }

const rowOf = (point: HistoryPoint): Row & { at: number } => ({
  at: point.at,
  ...(Object.fromEntries(
    metricsHistorySeries.map(({ key }) => [key, Number.isFinite(point[key]) ? point[key] : null]),
  ) as Row),
})

const ticksOf = (points: readonly Row[], series: readonly HistorySeries[]) =>
  integerTicks(
    points.reduce(
      (max, point) => series.reduce((most, { key }) => Math.max(most, point[key] ?? 0), max),
      0,
    ),
  )

/** The drawing of a MetricsHistory: a plot for the large figures above one for the small ones. */
const MetricsHistoryPlot = ({ points, grain }: MetricsHistoryPlotProps) => {
  const { locale, timeZone } = useProvidedSettings()
  const syncId = useId()
  const words = useWords('metricsHistory', metricsHistoryWords)
  const recorded = points.filter((point) => point.recorded)
  // A single point makes no line: it is a dot, open where it is derived.
  const dotted = points.length === 1 ? points : recorded
  const rows = useMemo(() => points.map(rowOf), [points])
  const plots = metricsHistoryPlots.map((plot) => ({
    ...plot,
    yTicks: ticksOf(rows, plot.series),
  }))
  const yWidth = Math.max(...plots.map(({ yTicks }) => yWidthOf(yTicks, locale)))
  const [xTicks, axisGrain] = useMemo(() => {
    const places = points.map(({ at }) => at)
    const days = places.map((at) => dayOf(at, timeZone))
    const begins = places.filter((_, index) => index > 0 && days[index] !== days[index - 1])
    // Hours of a few days are labelled by day; of one, by the hour.
    return grain === 'day' || begins.length < 2 ? [places, grain] : [begins, 'day' as const]
  }, [points, timeZone, grain])

  return (
    <div {...part('metrics-history-plots', 'lt:flex lt:h-full lt:flex-col lt:gap-3')}>
      {plots.map(({ name, series, yTicks }, index) => (
        <div key={name} {...part('metrics-history-plot', 'lt:flex lt:grow lt:flex-col lt:gap-1')}>
          <MetricsHistoryLegend
            series={series}
            tells={index > 0 ? undefined : recorded.length > 0 ? 'recorded' : 'derived'}
          />
          <div {...part(undefined, 'lt:relative lt:grow')}>
            <Plot
              slot="metrics-history-drawing"
              title={words[name]}
              rows={rows}
              xKey="at"
              xTicks={xTicks}
              formatX={(at) => formatHistoryPoint(at, locale, timeZone, axisGrain, 'short')}
              hidesX={index < plots.length - 1}
              yTicks={yTicks}
              yWidth={yWidth}
              syncId={syncId}
              tooltip={
                index === 0
                  ? (place) => (
                      <MetricsHistoryTooltip
                        point={points.find(({ at }) => at === place)}
                        grain={grain}
                      />
                    )
                  : undefined
              }
            >
              {series.map(({ key, color, isDashed }) => (
                <Line
                  key={key}
                  {...plotLine}
                  type="linear"
                  dataKey={key}
                  stroke={`var(--lt-${color})`}
                  strokeWidth={isDashed ? 1.5 : 2}
                  strokeDasharray={isDashed ? '5 4' : undefined}
                  activeDot={{ r: 4, stroke: 'var(--lt-card)', strokeWidth: 2 }}
                />
              ))}
              {series.map(({ key, color }) => (
                <PlotDots
                  key={key}
                  dots={dotted.map((point) => ({ x: point.at, y: rowOf(point)[key] }))}
                  r={dotted.length > MANY_DOTS ? 2 : 3}
                  stroke={`var(--lt-${color})`}
                  fill={`var(--lt-${recorded.length > 0 ? color : 'card'})`}
                />
              ))}
            </Plot>
          </div>
        </div>
      ))}
    </div>
  )
}

export default MetricsHistoryPlot
