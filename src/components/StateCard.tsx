import type { CSSProperties, ReactNode } from 'react'
import { statesWords } from '../settings/english/statesWords.ts'
import { useWords } from '../settings/useWords.ts'
import { Card, type CardProps } from './Card.tsx'
import { EmptyState, type EmptyStateProps } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import { isReady } from './isReady.ts'
import { part } from './part.ts'
import type { StateProps } from './StateProps.ts'

/** What a component gives the card of its own that an app does not. */
interface StateCardProps extends Omit<CardProps, 'data-slot'>, StateProps {
  /** The public name of the component; its parts are named after it. */
  slot: string
  /** The class of the room of the figures, and its custom properties. */
  room: string
  roomStyle?: CSSProperties
  isEmpty: boolean
  /** What is said while there is nothing to draw. */
  empty: Pick<EmptyStateProps, 'title' | 'hint'>
  /** What stands in the place of the figures, and of the fact, while they load. */
  skeleton: ReactNode
  factSkeleton?: ReactNode
  /** What keeps the room where the room's own size does not, behind what is said instead. */
  behind?: ReactNode
}

/** A card with figures, or with what is to be said in their place, all of one size. */
export const StateCard = ({
  slot,
  room,
  roomStyle,
  isEmpty,
  empty,
  skeleton,
  factSkeleton,
  behind,
  fact,
  status = 'ready',
  error,
  onRetry,
  children,
  ...props
}: StateCardProps) => {
  const states = useWords('states', statesWords)
  const isLoading = status === 'loading'
  const hasFigures = isReady(status) && !isEmpty
  const content = () => {
    if (hasFigures) return children
    if (isLoading) {
      return (
        <>
          <span {...part(undefined, 'lt:sr-only')}>{states.loading}</span>
          {skeleton}
        </>
      )
    }
    return (
      <>
        {behind}
        <div {...part(undefined, 'lt:state-place')}>
          {status === 'error' ? (
            <ErrorState error={error} onRetry={onRetry} />
          ) : (
            <EmptyState {...empty} />
          )}
        </div>
      </>
    )
  }
  return (
    <Card
      data-status={status}
      aria-busy={isLoading || undefined}
      {...props}
      data-slot={slot}
      fact={isLoading ? factSkeleton : hasFigures && fact}
    >
      <div style={roomStyle} {...part(`${slot}-content`, room)}>
        {content()}
      </div>
    </Card>
  )
}
