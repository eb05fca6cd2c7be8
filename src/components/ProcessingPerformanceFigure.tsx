import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'

interface ProcessingPerformanceFigureProps {
  name: string
  /** The figure as it is written; null while it loads. */
  shown: string | null
  /** What the figure is made of. */
  hint?: string | false
}

/** A figure with its name above and what it is made of below. */
export const ProcessingPerformanceFigure = ({
  name,
  shown,
  hint,
}: ProcessingPerformanceFigureProps) => (
  <div {...part('processing-performance-figure', 'lt:flex lt:min-w-0 lt:flex-col')}>
    <dt {...part(undefined, 'lt:text-xs lt:text-telemetry-muted')}>{name}</dt>
    <dd
      {...part(
        'processing-performance-value',
        'lt:min-h-7 lt:text-xl lt:font-figure lt:tracking-tight lt:tabular-nums',
      )}
    >
      {shown ?? <Skeleton className="lt:mt-1.5 lt:h-4 lt:w-16" />}
    </dd>
    {hint && (
      <dd
        {...part(
          'processing-performance-hint',
          'lt:text-xs lt:text-telemetry-muted lt:tabular-nums',
        )}
      >
        {hint}
      </dd>
    )}
  </div>
)
