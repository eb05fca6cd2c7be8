import type { HistorySeries } from './metricsHistorySeries.ts'
import { part } from './part.ts'

const COLORS = { series: 'lt:border-telemetry-series', bad: 'lt:border-telemetry-bad' }

/** A piece of a series' line, to tell it by. */
export const MetricsHistoryMark = ({
  color,
  isDashed,
}: Pick<HistorySeries, 'color' | 'isDashed'>) => (
  <span
    aria-hidden
    {...part(undefined, [
      'lt:w-4 lt:shrink-0 lt:border-t-2',
      COLORS[color],
      isDashed && 'lt:border-dashed',
    ])}
  />
)
