import { type ReactNode, Suspense, useId, useState, useSyncExternalStore } from 'react'
import { statesWords } from '../settings/english/statesWords.ts'
import { useWords } from '../settings/useWords.ts'
import { Card, type CardProps } from './Card.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import { isReady } from './isReady.ts'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'
import { StatePlace } from './StatePlace.tsx'
import type { StateProps } from './StateProps.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

const neverChanges = () => () => {}

interface ChartCardProps extends Omit<CardProps, 'children' | 'data-slot'>, StateProps {
  /** The public name of the chart, such as `links-chart`; its parts are named after it. */
  slot: string
  isEmpty: boolean
  words: { view: string; chart: string; table: string; empty: string; emptyHint: string }
  /** The chart in a sentence, for those who do not see it. */
  summary: string
  /** The drawing, loaded on demand. */
  plot: ReactNode
  /** The same figures as a table. */
  table: ReactNode
  /** What a chart of more than one plot needs. */
  height?: 'tall'
}

/** A card with a chart that can be read as a table, and its states, all of one size. */
export const ChartCard = ({
  slot,
  fact,
  isEmpty,
  words,
  summary,
  plot,
  table,
  height,
  actions,
  status = 'ready',
  error,
  onRetry,
  ...props
}: ChartCardProps) => {
  const states = useWords('states', statesWords)
  const summaryId = useId()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const onClient = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  const hasFigures = isReady(status) && !isEmpty
  const skeleton = <Skeleton className="lt:absolute lt:inset-0" />

  const content = () => {
    if (status === 'error') {
      return (
        <StatePlace>
          <ErrorState error={error} onRetry={onRetry} />
        </StatePlace>
      )
    }
    if (status === 'loading') {
      return (
        <>
          <span {...part(undefined, 'lt:sr-only')}>{states.loading}</span>
          {skeleton}
        </>
      )
    }
    if (isEmpty) {
      return (
        <StatePlace>
          <EmptyState title={words.empty} hint={words.emptyHint} />
        </StatePlace>
      )
    }
    if (view === 'table') return table
    return (
      <figure aria-describedby={summaryId} {...part(`${slot}-figure`, 'lt:absolute lt:inset-0')}>
        <figcaption id={summaryId} {...part(`${slot}-summary`, 'lt:sr-only')}>
          {summary}
        </figcaption>
        {onClient ? <Suspense fallback={skeleton}>{plot}</Suspense> : skeleton}
      </figure>
    )
  }

  return (
    <Card
      data-status={status}
      aria-busy={status === 'loading' || undefined}
      {...props}
      data-slot={slot}
      fact={hasFigures ? fact : undefined}
      actions={
        <div {...part(undefined, 'lt:chart-actions')}>
          {actions}
          {hasFigures && (
            <ViewSwitch
              label={words.view}
              value={view}
              onChange={setView}
              options={{ chart: words.chart, table: words.table }}
            />
          )}
        </div>
      }
    >
      <div data-height={height} {...part(`${slot}-content`, 'lt:chart-place')}>
        {content()}
      </div>
    </Card>
  )
}
