import { useId, useMemo } from 'react'
import { Line } from 'recharts'
import { kindFill } from './kindFill.ts'
import { LinksChartBefore } from './LinksChartBefore.tsx'
import type { LinksChartSeriesProps } from './LinksChartSeriesProps.ts'
import type { LinksChartRow } from './linksChartRows.ts'
import { plotLine } from './Plot.tsx'
import { type PlotBar, PlotBars } from './PlotBars.tsx'

/** The bars of each series: of one, or of kinds that stand on each other. */
const seriesOf = (rows: readonly LinksChartRow[], kinds: number): PlotBar[][] =>
  Array.from({ length: Math.max(1, kinds) }, (_, place) =>
    rows.flatMap(({ key, count, kinds: counts }) => {
      const from = counts.slice(0, place).reduce<number>((sum, each) => sum + (each ?? 0), 0)
      const own = (kinds > 0 ? counts[place] : count) ?? 0
      return own > 0 ? [{ place: key, from, to: from + own }] : []
    }),
  )

/** A bar a point, with a mark where the one before ended; what is in progress is hatched. */
export const LinksChartBars = ({ rows, kinds, stripesId }: LinksChartSeriesProps) => {
  const hatchId = useId()
  const series = useMemo(() => seriesOf(rows, kinds.length), [rows, kinds])
  const current = rows.flatMap(({ key, partial, count }) =>
    partial && count ? [{ place: key, from: 0, to: count }] : [],
  )
  return (
    <>
      <pattern
        id={hatchId}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width={3} height={5} fill="var(--lt-card)" />
      </pattern>
      {series.map((bars, place) => (
        <PlotBars
          // biome-ignore lint/suspicious/noArrayIndexKey: a kind is a place, and two may have one name.
          key={place}
          bars={bars}
          places={rows.length}
          {...kindFill(place, stripesId)}
        />
      ))}
      <PlotBars
        bars={current}
        places={rows.length}
        fill={`url(#${hatchId})`}
        stroke="var(--lt-series)"
        strokeWidth={1.5}
      />
      <LinksChartBefore rows={rows} />
      {/* Recharts has no scale without a series of its own. */}
      <Line {...plotLine} dataKey="count" stroke="none" activeDot={false} />
    </>
  )
}
