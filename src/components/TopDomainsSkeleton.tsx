import { statesWords } from '../settings/english/statesWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'

const ROWS = 10

/** The list while it loads: as many rows as it has by default, and the one for the others. */
export const TopDomainsSkeleton = () => {
  const states = useWords('states', statesWords)
  return (
    <div {...part(undefined, 'lt:flex lt:flex-col lt:gap-0.5')}>
      <span {...part(undefined, 'lt:sr-only')}>{states.loading}</span>
      {Array.from({ length: ROWS + 1 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move.
        <Skeleton key={index} className={index < 2 ? 'lt:h-8 lt:w-3/4' : 'lt:h-8 lt:w-1/3'} />
      ))}
    </div>
  )
}
