import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'

/** A list while it loads: so many rows, of the look of their class. */
export const SkeletonRows = ({ rows, className }: { rows: number; className: string }) => (
  <div {...part(undefined, className)}>
    {Array.from({ length: rows }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move.
      <Skeleton key={index} />
    ))}
  </div>
)
