import { statesWords } from '../settings/english/statesWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'

/** The list while it loads: rows in all the room that is kept. */
export const RecentErrorsSkeleton = ({ rows }: { rows: number }) => {
  const states = useWords('states', statesWords)
  return (
    <div {...part(undefined, 'lt:absolute lt:inset-0 lt:flex lt:flex-col lt:gap-3')}>
      <span {...part(undefined, 'lt:sr-only')}>{states.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move.
        <Skeleton key={index} className="lt:grow" />
      ))}
    </div>
  )
}
