import type { SVGProps } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'

interface PlotBandProps extends Omit<SVGProps<SVGRectElement>, 'from' | 'to'> {
  /** All places of the plot, in order. */
  places: readonly string[]
  /** The first and the last place that it is behind. */
  from: string
  to: string
  /** Said in its middle, where there is room. */
  label?: string
}

/** A band behind the series, from place to place, each as wide as the places are apart. */
export const PlotBand = ({ places, from, to, label = '', ...props }: PlotBandProps) => {
  const scale = useXAxisScale()
  const area = usePlotArea()
  const xOf = (place = '') => scale?.(place, { position: 'middle' })
  const start = xOf(from)
  const end = xOf(to)
  if (!area || start === undefined || end === undefined) return null
  const step = places.length > 1 ? Math.abs((xOf(places[1]) ?? 0) - (xOf(places[0]) ?? 0)) : 24
  const x = Math.max(area.x, Math.min(start, end) - step / 2)
  const right = Math.min(area.x + area.width, Math.max(start, end) + step / 2)
  const box = { x, y: area.y, width: right - x, height: area.height }
  return (
    <>
      <rect {...box} {...props} />
      {box.width > 6.5 * label.length && (
        <text
          x={x + box.width / 2}
          y={area.y + area.height / 2}
          textAnchor="middle"
          fontSize={11}
          fill="var(--lt-muted)"
        >
          {label}
        </text>
      )}
    </>
  )
}
