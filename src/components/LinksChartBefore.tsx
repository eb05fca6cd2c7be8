import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { LinksChartRow } from './linksChartRows.ts'
import { barWidthOf } from './PlotBars.tsx'

/** Where the bars of the period before ended, edged so that it is seen on a bar as well. */
export const LinksChartBefore = ({ rows }: { rows: readonly LinksChartRow[] }) => {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const area = usePlotArea()
  if (!xOf || !yOf || !area) return null
  const width = barWidthOf(area.width, rows.length)
  const marks = rows.flatMap(({ key, previous }) => {
    if (previous === null) return []
    const x = (xOf(key, { position: 'middle' }) ?? 0) - width / 2
    return [`M${x},${yOf(previous) ?? 0}h${width}`]
  })
  const shape = marks.join('')
  return (
    <>
      <path d={shape} stroke="var(--lt-card)" strokeWidth={4} />
      <path d={shape} stroke="var(--lt-muted)" strokeWidth={2} />
    </>
  )
}
