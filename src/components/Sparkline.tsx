import type { ComponentProps } from 'react'
import { isKnown } from '../model/formatNumber.ts'
import { part } from './part.ts'

export interface SparklineProps extends Omit<ComponentProps<'svg'>, 'values' | 'children'> {
  /** Oldest first, evenly apart; what is null or not finite is a gap. */
  values: readonly (number | null)[]
}

/**
 * How a figure moved: a line without words, from its lowest to its highest. It is for the eye alone,
 * unless `aria-label` says what it shows.
 */
export const Sparkline = ({ values: given, className, ...props }: SparklineProps) => {
  const values = given ?? []
  const known = values.filter(isKnown)
  const lowest = Math.min(...known)
  const height = Math.max(lowest, ...known) - lowest || 1
  const path = values.map((value, index) =>
    // Each point is a line of no length too: a dot, where there is a gap on both sides.
    isKnown(value) ? `${isKnown(values[index - 1]) ? 'L' : 'M'}${index} ${lowest - value}h0` : '',
  )
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is for the eye alone, or has a label.
    <svg
      role="img"
      aria-hidden={!props['aria-label']}
      viewBox={`0 ${-height} ${Math.max(values.length - 1, 1)} ${height}`}
      preserveAspectRatio="none"
      {...props}
      {...part('sparkline', 'lt-root lt:sparkline', className, props.style)}
    >
      <path d={path.join('')} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
