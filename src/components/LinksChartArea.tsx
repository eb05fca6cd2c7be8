import { useId } from 'react'
import { Area, Line } from 'recharts'
import { kindFill } from './kindFill.ts'
import type { LinksChartSeriesProps } from './LinksChartSeriesProps.ts'
import type { LinksChartRow } from './linksChartRows.ts'
import { plotLine } from './Plot.tsx'
import { PlotDots } from './PlotDots.tsx'

/** An area that ends with an open point: what is in progress. Kinds are laid onto each other in it. */
export const LinksChartArea = ({ rows, kinds, stripesId }: LinksChartSeriesProps) => {
  const gradientId = useId()
  return (
    <>
      <defs>
        <linearGradient id={gradientId} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0%" stopColor="var(--lt-series)" stopOpacity={0.2} />
          <stop offset="100%" stopColor="var(--lt-series)" stopOpacity={0.02} />
        </linearGradient>
      </defs>
      {kinds.map((_, place) => (
        <Area
          // biome-ignore lint/suspicious/noArrayIndexKey: a kind is a place, and two may have one name.
          key={place}
          {...plotLine}
          dataKey={({ partial, kinds: counts }: LinksChartRow) => (partial ? null : counts[place])}
          stackId="kinds"
          activeDot={false}
          {...kindFill(place, stripesId)}
          stroke="var(--lt-edge, var(--lt-card))"
          strokeWidth={1}
        />
      ))}
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
        fill={kinds.length > 0 ? 'none' : `url(#${gradientId})`}
        activeDot={{ r: 4, fill: 'var(--lt-series)', stroke: 'var(--lt-card)', strokeWidth: 2 }}
      />
      <Line
        {...plotLine}
        dataKey="current"
        stroke="var(--lt-series)"
        strokeWidth={2}
        strokeDasharray="4 4"
        activeDot={false}
      />
      <PlotDots
        dots={rows.flatMap(({ key, partial, count }) => (partial ? [{ x: key, y: count }] : []))}
        r={4}
        fill="var(--lt-card)"
        stroke="var(--lt-series)"
        strokeWidth={2}
      />
    </>
  )
}
