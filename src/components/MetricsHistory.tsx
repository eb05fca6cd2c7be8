import { lazy, type ReactNode, useMemo } from 'react'
import { formatHistoryPoint } from '../model/formatHistoryPoint.ts'
import { formatCount } from '../model/formatNumber.ts'
import type { HistoryPoint } from '../model/historyPoint.ts'
import { isInstant } from '../model/instant.ts'
import type { Range } from '../model/range.ts'
import { metricsHistoryWords } from '../settings/english/metricsHistoryWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import type { CardProps } from './Card.tsx'
import { ChartCard } from './ChartCard.tsx'
import { MetricsHistoryTable } from './MetricsHistoryTable.tsx'
import { metricsHistorySeries } from './metricsHistorySeries.ts'
import type { StateProps } from './StateProps.ts'

// Recharts comes with the drawing, once there is something to draw; where it does not come, the
// figures stand as a table (LinksChart.tsx).
const MetricsHistoryPlot = /* @__PURE__ */ lazy(() =>
  import('./MetricsHistoryPlot.tsx').catch(() => ({ default: MetricsHistoryTable })),
)

export interface MetricsHistoryProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact'>,
    StateProps {
  /** Hours (up to 7 days) or days, oldest first; `at` is when each begins, in epoch ms. */
  points?: readonly HistoryPoint[] | null
  /** When the first link was created, in epoch ms; null while there is none. */
  trackingSince?: number | null
  /** The range that the points are of. Default: `'7d'`. */
  range?: Range
  /** What else there is to say of the figures, such as that a selected day does not narrow them. */
  note?: string
  /** Default: "Metrics history". */
  title?: ReactNode
}

/**
 * The stocks over time, links above processing: as a chart, where dots mark what a snapshot
 * recorded, or as a table of the same figures.
 */
export const MetricsHistory = ({
  points: given,
  trackingSince = null,
  range = '7d',
  note,
  title,
  ...props
}: MetricsHistoryProps) => {
  const { locale, timeZone } = useProvidedSettings()
  const words = useWords('metricsHistory', metricsHistoryWords)
  const grain = range === '24h' || range === '7d' ? 'hour' : 'day'
  const points = useMemo(() => (given ?? []).filter(({ at }) => isInstant(at)), [given])
  const first = points[0]
  const last = points.at(-1)
  const dateOf = (at = Number.NaN) => formatHistoryPoint(at, locale, timeZone, grain, 'full')
  const countOf = (count?: number) => formatCount(count, locale)
  return (
    <ChartCard
      {...props}
      slot="metrics-history"
      room="lt:tall-chart-place"
      title={title ?? words.title}
      fact={[
        isInstant(trackingSince) &&
          words.trackingSince(formatHistoryPoint(trackingSince, locale, timeZone, 'day', 'date')),
        note,
      ]
        .filter(Boolean)
        .join(' · ')}
      isEmpty={points.length === 0}
      words={words}
      summary={[
        words.summary(dateOf(first?.at), dateOf(last?.at)),
        ...metricsHistorySeries.map(({ key }) =>
          words.moved(words[key], countOf(first?.[key]), countOf(last?.[key])),
        ),
      ].join(' ')}
      plot={<MetricsHistoryPlot points={points} grain={grain} />}
      table={<MetricsHistoryTable points={points} grain={grain} />}
    />
  )
}
