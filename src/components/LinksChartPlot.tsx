import { useId, useMemo, useRef } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { integerTicks, sparseTicks } from '../model/ticks.ts'
import { useSettings } from '../settings/SettingsContext.ts'
import { LinksChartTooltip } from './LinksChartTooltip.tsx'
import { part } from './part.ts'
import { useElementSize } from './useElementSize.ts'

interface LinksChartPlotProps {
  points: readonly SeriesPoint[]
  range: Range
}

const TICK_ROOM = 76
const tick = { fill: 'var(--lt-muted)', fontSize: 11 }

/** The drawing of a LinksChart. The only part of the kit that loads Recharts. */
const LinksChartPlot = ({ points, range }: LinksChartPlotProps) => {
  const { locale, messages } = useSettings()
  const gradientId = useId()
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useElementSize(box)

  // What is over is drawn solid; what is in progress hangs dashed on the last point that is over.
  const rows = useMemo(
    () =>
      points.map((point, index) => ({
        ...point,
        over: point.partial ? null : point.count,
        current: point.partial || points[index + 1]?.partial ? point.count : null,
      })),
    [points],
  )
  const yTicks = integerTicks(
    points.reduce((max, { count, previous }) => Math.max(max, count ?? 0, previous ?? 0), 0),
  )
  const xTicks = sparseTicks(
    points.map(({ key }) => key),
    Math.floor(width / TICK_ROOM),
  )
  const yWidth = 12 + 7 * Math.max(...yTicks.map((value) => formatCount(value, locale).length))
  const isRtl = directionOf(locale) === 'rtl'
  const line = { type: 'monotone', isAnimationActive: false, dot: false } as const

  return (
    <div ref={box} {...part('links-chart-plot', 'lt:plot lt:absolute lt:inset-0')}>
      {width > 0 && (
        <ComposedChart
          width={width}
          height={height}
          data={rows}
          title={messages.linksChart.title}
          margin={{ top: 8, right: isRtl ? 0 : 16, bottom: 0, left: isRtl ? 16 : 0 }}
        >
          <defs>
            <linearGradient id={gradientId} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0%" stopColor="var(--lt-series)" stopOpacity={0.2} />
              <stop offset="100%" stopColor="var(--lt-series)" stopOpacity={0.02} />
            </linearGradient>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--lt-grid)" />
          <XAxis
            dataKey="key"
            ticks={xTicks}
            interval={0}
            tick={tick}
            tickLine={false}
            axisLine={false}
            tickMargin={8}
            padding={{ left: 8, right: 8 }}
            reversed={isRtl}
            tickFormatter={(key: string) => formatPointKey(key, locale, 'short')}
          />
          <YAxis
            ticks={yTicks}
            domain={[0, yTicks.at(-1) ?? 1]}
            interval={0}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={yWidth}
            orientation={isRtl ? 'right' : 'left'}
            tickFormatter={(value: number) => formatCount(value, locale)}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--lt-muted)', strokeWidth: 1 }}
            content={({ active, label }) => (
              <LinksChartTooltip
                point={active ? points.find(({ key }) => key === label) : undefined}
                range={range}
              />
            )}
          />
          <Line
            {...line}
            dataKey="previous"
            stroke="var(--lt-muted)"
            strokeOpacity={0.7}
            strokeWidth={1.5}
            strokeDasharray="3 4"
            activeDot={false}
          />
          <Area
            {...line}
            dataKey="over"
            stroke="var(--lt-series)"
            strokeWidth={2}
            fill={`url(#${gradientId})`}
            activeDot={{ r: 4, fill: 'var(--lt-series)', stroke: 'var(--lt-card)', strokeWidth: 2 }}
          />
          <Line
            {...line}
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
        </ComposedChart>
      )}
    </div>
  )
}

export default LinksChartPlot

const directionOf = (locale: string): string | undefined => {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getTextInfo?: () => { direction: string }
    textInfo?: { direction: string }
  }
  return (known.getTextInfo?.() ?? known.textInfo)?.direction
}
