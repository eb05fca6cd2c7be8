import { lazy, type ReactNode, Suspense, useId, useState, useSyncExternalStore } from 'react'
import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { useSettings } from '../settings/SettingsContext.ts'
import { Card, type CardProps } from './Card.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import { LinksChartTable } from './LinksChartTable.tsx'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'
import type { StateProps } from './StateProps.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

// Recharts is most of the kit's bytes: it is fetched by the first chart that is drawn.
const LinksChartPlot = /* @__PURE__ */ lazy(() => import('./LinksChartPlot.tsx'))

const neverChanges = () => () => {}

export interface LinksChartProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact' | 'actions'>,
    StateProps {
  /** Hours, days or weeks, oldest first. */
  points?: readonly SeriesPoint[]
  /** Default: the sum of the points. */
  total?: number
  /** The range that the points are of, for words. Default: `'30d'`. */
  range?: Range
  /** Default: "Links over time". */
  title?: ReactNode
}

/** Links over time, as a chart with a name and a summary, or as a table of the same figures. */
export const LinksChart = ({
  points = [],
  total = points.reduce((sum, { count }) => sum + (count ?? 0), 0),
  range = '30d',
  title,
  status = 'ready',
  error,
  onRetry,
  ...props
}: LinksChartProps) => {
  const { locale, messages } = useSettings()
  const words = messages.linksChart
  const summaryId = useId()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const onClient = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  const isEmpty = points.every(({ count }) => count === null)
  const hasFigures = status === 'ready' && !isEmpty
  const highest = points.reduce<SeriesPoint | undefined>(
    (most, point) => ((point.count ?? -1) > (most?.count ?? -1) ? point : most),
    undefined,
  )
  const skeleton = <Skeleton className="lt:absolute lt:inset-0" />

  const content = () => {
    if (status === 'error') return <ErrorState error={error} onRetry={onRetry} />
    if (status === 'loading') {
      return (
        <>
          <span {...part(undefined, 'lt:sr-only')}>{messages.states.loading}</span>
          {skeleton}
        </>
      )
    }
    if (isEmpty) return <EmptyState title={words.empty} hint={words.emptyHint} />
    if (view === 'table') return <LinksChartTable points={points} range={range} />
    return (
      <figure
        aria-describedby={summaryId}
        {...part('links-chart-figure', 'lt:absolute lt:inset-0')}
      >
        <figcaption id={summaryId} {...part('links-chart-summary', 'lt:sr-only')}>
          {words.summary(
            formatCount(total, locale),
            messages.ranges[range],
            formatCount(highest?.count, locale),
            formatPointKey(highest?.key ?? '', locale, 'full'),
          )}
        </figcaption>
        {onClient ? (
          <Suspense fallback={skeleton}>
            <LinksChartPlot points={points} range={range} />
          </Suspense>
        ) : (
          skeleton
        )}
      </figure>
    )
  }

  return (
    <Card
      data-status={status}
      aria-busy={status === 'loading' || undefined}
      {...props}
      data-slot="links-chart"
      title={title ?? words.title}
      fact={
        hasFigures ? words.total(formatCount(total, locale), messages.ranges[range]) : undefined
      }
      actions={
        hasFigures && (
          <ViewSwitch
            label={words.view}
            value={view}
            onChange={setView}
            options={{ chart: words.chart, table: words.table }}
          />
        )
      }
    >
      <div {...part('links-chart-content', 'lt:relative lt:h-full lt:min-h-60')}>{content()}</div>
    </Card>
  )
}
