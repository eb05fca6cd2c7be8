import { cva } from 'class-variance-authority'
import type { HistorySeries } from './metricsHistorySeries.ts'
import { part } from './part.ts'

const mark = /* @__PURE__ */ cva('lt:w-4 lt:shrink-0 lt:border-t-2', {
  variants: {
    color: { series: 'lt:border-telemetry-series', bad: 'lt:border-telemetry-bad' },
    isDashed: { true: 'lt:border-dashed', false: '' },
  },
})

/** A piece of a series' line, to tell it by. */
export const MetricsHistoryMark = ({
  color,
  isDashed,
}: Pick<HistorySeries, 'color' | 'isDashed'>) => (
  <span aria-hidden {...part(undefined, mark({ color, isDashed }))} />
)
