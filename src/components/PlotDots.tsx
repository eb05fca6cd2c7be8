import type { SVGProps } from 'react'
import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'

interface PlotDotsProps extends Omit<SVGProps<SVGPathElement>, 'r'> {
  dots: readonly { x: string | number; y: number | null }[]
  /** The radius, in px. */
  r: number
}

/** Dots of a series as one shape: Recharts' own are an element each, drawn or not. */
export const PlotDots = ({ dots, r, ...props }: PlotDotsProps) => {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const shape = dots.map(({ x, y }) => {
    const [left, top] = [xOf?.(x, { position: 'middle' }), y === null ? undefined : yOf?.(y)]
    if (left === undefined || top === undefined) return ''
    return `M${left - r},${top}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`
  })
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <path d={shape.join('')} {...props} />
    </ZIndexLayer>
  )
}
