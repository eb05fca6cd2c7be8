import { OctagonAlert, TriangleAlert } from 'lucide-react'
import { levelOf, type Threshold } from '../model/threshold.ts'
import { processingPerformanceWords } from '../settings/english/processingPerformanceWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'

const ICONS = { warning: TriangleAlert, bad: OctagonAlert }

interface ProcessingPerformanceFigureProps {
  name: string
  value: number | null
  /** How the figure and its limits are written. */
  format: (value: number | null) => string
  /** What stands in the place of the figure: null while it loads. */
  instead?: string | null
  /** What the figure is made of. */
  hint?: string | false
  threshold?: Threshold
  /** Where the figure is beyond a threshold. Default: above it. */
  side?: 'above' | 'below'
}

/** A figure with its name above; below it what it is made of, and the limit that it is beyond. */
export const ProcessingPerformanceFigure = ({
  name,
  value,
  format,
  instead = format(value),
  hint,
  threshold,
  side = 'above',
}: ProcessingPerformanceFigureProps) => {
  const words = useWords('processingPerformance', processingPerformanceWords)
  const level = threshold && levelOf(value, side, threshold)
  const Icon = level && ICONS[level]
  return (
    <div {...part('processing-performance-figure', 'lt:performance-figure')}>
      <dt {...part(undefined, 'lt:performance-note')}>{name}</dt>
      <dd {...part('processing-performance-value', 'lt:performance-value')}>
        {instead ?? <Skeleton className="lt:mt-1.5 lt:h-4 lt:w-16" />}
      </dd>
      {hint && <dd {...part('processing-performance-hint', 'lt:performance-note')}>{hint}</dd>}
      {threshold && (
        <dd data-level={level} {...part('processing-performance-threshold', 'lt:performance-note')}>
          {Icon && (
            <>
              <Icon role="img" aria-label={words[level]} {...part(undefined, 'lt:small-icon')} />
              {words[side](format(threshold[level] ?? null))}
            </>
          )}
        </dd>
      )}
    </div>
  )
}
