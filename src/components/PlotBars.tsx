import type { SVGProps } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

/** A bar at a place, between two values. */
export interface PlotBar {
  place: string
  from: number
  to: number
}

/** The width of a bar in px: most of the room of its place. */
export const barWidthOf = (areaWidth: number, places: number): number =>
  Math.max(1, (0.72 * areaWidth) / places)

const ROUND = 2

interface PlotBarsProps extends Omit<SVGProps<SVGPathElement>, 'values'> {
  bars: readonly PlotBar[]
  /** How many places the plot has. */
  places: number
}

/**
 * The bars of a series as one shape: Recharts' own are an element each, and a year of kinds would
 * take longer to mount than a frame.
 */
export const PlotBars = ({ bars, places, ...props }: PlotBarsProps) => {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const area = usePlotArea()
  if (!xOf || !yOf || !area) return null
  const width = barWidthOf(area.width, places)
  const shape = bars.map(({ place, from, to }) => {
    const x = (xOf(place, { position: 'middle' }) ?? 0) - width / 2
    const bottom = yOf(from) ?? 0
    const top = yOf(to) ?? bottom
    const round = Math.min(ROUND, width / 2, bottom - top)
    // Bars that stand on others are a line apart from them.
    const base = from > 0 && bottom - top > 2 ? bottom - 1 : bottom
    return `M${x},${base}V${top + round}q0,${-round} ${round},${-round}h${width - 2 * round}q${round},0 ${round},${round}V${base}z`
  })
  return <path d={shape.join('')} {...props} />
}
