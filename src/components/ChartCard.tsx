import { type ReactNode, Suspense, useId, useState, useSyncExternalStore } from 'react'
import type { CardProps } from './Card.tsx'
import { isReady } from './isReady.ts'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'
import { StateCard } from './StateCard.tsx'
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
  /** What else there is to choose, before the choice of chart or table. */
  choice?: ReactNode
  /** The drawing, loaded on demand. */
  plot: ReactNode
  /** The same figures as a table. */
  table: ReactNode
  /** The class of the chart's room. Default: that of one plot. */
  room?: string
}

/** A card with a chart that can be read as a table, and its states, all of one size. */
export const ChartCard = ({
  slot,
  isEmpty,
  words,
  summary,
  plot,
  table,
  room = 'lt:chart-place',
  choice,
  actions,
  status,
  ...props
}: ChartCardProps) => {
  const summaryId = useId()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const onClient = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  const skeleton = <Skeleton className="lt:fill" />

  return (
    <StateCard
      {...props}
      slot={slot}
      status={status}
      room={room}
      isEmpty={isEmpty}
      empty={{ title: words.empty, hint: words.emptyHint }}
      skeleton={skeleton}
      actions={
        <div {...part(undefined, 'lt:chart-actions')}>
          {choice}
          {isReady(status) && !isEmpty && (
            <ViewSwitch
              label={words.view}
              value={view}
              onChange={setView}
              options={{ chart: words.chart, table: words.table }}
            />
          )}
          {actions}
        </div>
      }
    >
      {view === 'table' ? (
        table
      ) : (
        <figure aria-describedby={summaryId} {...part(`${slot}-figure`, 'lt:fill')}>
          <figcaption id={summaryId} {...part(`${slot}-summary`, 'lt:sr-only')}>
            {summary}
          </figcaption>
          {onClient ? <Suspense fallback={skeleton}>{plot}</Suspense> : skeleton}
        </figure>
      )}
    </StateCard>
  )
}
