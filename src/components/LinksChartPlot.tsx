import { useId, useMemo } from 'react'
import { Area, Line } from 'recharts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { integerTicks } from '../model/ticks.ts'
import type { MetricWords } from '../settings/messages.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { LinksChartTooltip } from './LinksChartTooltip.tsx'
import { Plot, plotLine } from './Plot.tsx'

interface LinksChartPlotProps {
  points: readonly SeriesPoint[]
  range: Range
  words: MetricWords
}

/** What is no number is left out of the drawing. */
const finite = (count: number | null) => (Number.isFinite(count) ? count : null)

/** The drawing of a LinksChart; it brings Recharts. */
const LinksChartPlot = ({ points, range, words }: LinksChartPlotProps) => {
  const { locale } = useProvidedSettings()
  const gradientId = useId()

  // What is over is drawn solid; what is in progress hangs dashed on the last point that is over.
  const rows = useMemo(
    () =>
      points.map(({ key, count, previous, partial }, index) => ({
        key,
        over: partial ? null : finite(count),
        current: partial || points[index + 1]?.partial ? finite(count) : null,
        previous: finite(previous),
      })),
    [points],
  )

  return (
    <Plot
      slot="links-chart-plot"
      title={words.title}
      rows={rows}
      xKey="key"
      xTicks={points.map(({ key }) => key)}
      formatX={(key) => formatPointKey(key, locale, 'short')}
      yTicks={integerTicks(
        rows.reduce(
          (max, { over, current, previous }) =>
            Math.max(max, over ?? 0, current ?? 0, previous ?? 0),
          0,
        ),
      )}
      tooltip={(place) => (
        <LinksChartTooltip
          point={points.find(({ key }) => key === place)}
          range={range}
          words={words}
        />
      )}
    >
      <defs>
        <linearGradient id={gradientId} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0%" stopColor="var(--lt-series)" stopOpacity={0.2} />
          <stop offset="100%" stopColor="var(--lt-series)" stopOpacity={0.02} />
        </linearGradient>
      </defs>
      <Line
        {...plotLine}
        dataKey="previous"
        stroke="var(--lt-muted)"
        strokeOpacity={0.7}
        strokeWidth={1.5}
        strokeDasharray="3 4"
        activeDot={false}
      />
      <Area
        {...plotLine}
        dataKey="over"
        stroke="var(--lt-series)"
        strokeWidth={2}
        fill={`url(#${gradientId})`}
        activeDot={{ r: 4, fill: 'var(--lt-series)', stroke: 'var(--lt-card)', strokeWidth: 2 }}
      />
      <Line
        {...plotLine}
        dataKey="current"
        stroke="var(--lt-series)"
        strokeWidth={2}
        strokeDasharray="4 4"
        activeDot={false}
        dot={({ key, cx, cy, index }) =>
          index === rows.length - 1 ? (
            <circle
              key={key}
              cx={cx}
              cy={cy}
              r={4}
              fill="var(--lt-card)"
              stroke="var(--lt-series)"
              strokeWidth={2}
            />
          ) : (
            <g key={key} />
          )
        }
      />
    </Plot>
  )
}

export default LinksChartPlot
