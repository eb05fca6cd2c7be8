import type { HistorySeries } from './metricsHistorySeries.ts'
import { part } from './part.ts'

interface LegendLineProps {
  /** Default: one of no series. */
  color?: HistorySeries['color']
  isDashed?: boolean
  /** Whether the dot of what is recorded is on it. */
  isRecorded?: boolean
}

/** A piece of a line, to tell it by in a legend or a tooltip. */
export const LegendLine = ({ color, isDashed, isRecorded }: LegendLineProps) => (
  <span
    aria-hidden
    data-color={color}
    data-dashed={isDashed || undefined}
    data-recorded={isRecorded || undefined}
    {...part(undefined, 'lt:legend-line')}
  />
)
