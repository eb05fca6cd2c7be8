import type { ReactNode } from 'react'
import type { DayKey } from '../model/day.ts'
import { formatDuration } from '../model/formatDuration.ts'
import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import { formatRate } from '../model/formatRate.ts'
import type { DistributionBin } from '../model/histogram.ts'
import type { Thresholds } from '../model/threshold.ts'
import type { RangeOrAll } from '../model/window.ts'
import { processingPerformanceWords } from '../settings/english/processingPerformanceWords.ts'
import { selectionWords } from '../settings/english/selectionWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import type { CardProps } from './Card.tsx'
import { DurationHistogram } from './DurationHistogram.tsx'
import { isReady } from './isReady.ts'
import { ProcessingPerformanceFigure } from './ProcessingPerformanceFigure.tsx'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'
import { StateCard } from './StateCard.tsx'
import type { StateProps } from './StateProps.ts'
import { useRangeName } from './useRangeName.ts'

export interface ProcessingPerformanceProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact'>,
    StateProps {
  /** Attempts that completed. Default: 0. */
  completed?: number
  /** Attempts that failed. Default: 0. */
  failed?: number
  /** Attempts that were cancelled: in no other figure. Default: 0. */
  cancelled?: number
  /** A fraction from 0 to 1. Default: completed of completed and failed; null if there is neither. */
  successRate?: number | null
  /** The mean duration in ms; null if not known. */
  avgMs?: number | null
  /** The median duration in ms. */
  p50Ms?: number | null
  /** The duration in ms that 95 % stay below. */
  p95Ms?: number | null
  /** The duration in ms that 99 % stay below. */
  p99Ms?: number | null
  /** How many durations there are. Default: the sum of the distribution. */
  samples?: number
  /** The durations in bins, `[fromMs, toMs)`, ascending and without gaps. */
  distribution?: readonly DistributionBin[] | null
  /** The range that the figures are of, for words. Default: `'30d'`. */
  range?: RangeOrAll
  /** The day that the figures are of in place of a range, `YYYY-MM-DD`, for words. */
  day?: DayKey
  /** The domain that the figures are narrowed to, for words. */
  domain?: string
  /**
   * Beyond what a figure is marked, by an icon and words. Default: nothing is.
   *
   * @example
   * { successRate: { warning: 0.95, bad: 0.9 }, p95Ms: { warning: 5_000, bad: 10_000 } }
   */
  thresholds?: Thresholds | null
  /** Default: "Processing performance". */
  title?: ReactNode
}

/** How processing went: how much of it succeeded, how long it took, and how that is spread. */
export const ProcessingPerformance = ({
  completed = 0,
  failed = 0,
  cancelled = 0,
  successRate = completed + failed === 0 ? null : completed / (completed + failed),
  avgMs = null,
  p50Ms = null,
  p95Ms = null,
  p99Ms = null,
  distribution: givenDistribution,
  samples: givenSamples,
  range = '30d',
  day,
  domain,
  thresholds,
  title,
  status,
  ...props
}: ProcessingPerformanceProps) => {
  const { locale } = useProvidedSettings()
  const rangeName = useRangeName(range)
  const selection = useWords('selection', selectionWords)
  const words = useWords('processingPerformance', processingPerformanceWords)
  const count = (value: number | null) => formatCount(value, locale)
  const duration = (value: number | null) => formatDuration(value, locale)
  const processed = completed + failed
  const isLoading = status === 'loading'
  const isEmpty = processed === 0 && cancelled === 0
  const hasFigures = isReady(status) && !isEmpty
  const distribution = (hasFigures && givenDistribution) || []
  const samples = distribution.reduce((sum, { count }) => sum + count, 0)
  const date = day && formatPointKey(day, locale, 'full')
  const inRange = range === 'all' ? undefined : rangeName
  const attempts = date
    ? words.attemptsOn(processed, count(processed), date)
    : words.attempts(processed, count(processed), inRange)
  const narrowedTo = [domain, date].filter(Boolean).join(', ')
  const figures = [
    {
      name: words.successRate,
      value: successRate,
      format: (value: number | null) => formatRate(value, locale),
      hint: words.completedOf(count(completed), count(processed)),
      threshold: thresholds?.successRate,
      side: 'below' as const,
    },
    {
      name: words.processed,
      value: processed,
      format: count,
      hint: cancelled > 0 && words.cancelled(cancelled, count(cancelled)),
    },
    { name: words.average, value: avgMs, format: duration, threshold: thresholds?.avgMs },
    { name: words.median, value: p50Ms, format: duration, threshold: thresholds?.p50Ms },
    { name: words.p95, value: p95Ms, format: duration, threshold: thresholds?.p95Ms },
    { name: words.p99, value: p99Ms, format: duration, threshold: thresholds?.p99Ms },
  ]

  const drawing = (
    <div
      // What has no figures keeps the room of those that it will have.
      aria-hidden={!hasFigures || undefined}
      {...part(undefined, ['lt:performance', !hasFigures && !isLoading && 'lt:invisible'])}
    >
      <dl {...part('processing-performance-figures', 'lt:performance-figures')}>
        {figures.map((figure, place) => (
          <ProcessingPerformanceFigure
            // biome-ignore lint/suspicious/noArrayIndexKey: figures never move, and two may have one name.
            key={place}
            {...figure}
            {...(!hasFigures && {
              value: null,
              instead: isLoading ? null : '',
              hint: figure.hint !== undefined && '\u00a0',
            })}
          />
        ))}
      </dl>
      {isLoading ? (
        <Skeleton className="lt:min-h-33.5" />
      ) : (
        <DurationHistogram
          distribution={distribution}
          samples={hasFigures ? (givenSamples ?? samples) : 0}
          p95Ms={p95Ms}
        />
      )}
    </div>
  )

  return (
    <StateCard
      {...props}
      slot="processing-performance"
      status={status}
      title={title ?? words.title}
      room="lt:performance-place"
      isEmpty={isEmpty}
      empty={{
        title: narrowedTo || inRange ? attempts : words.empty,
        hint: narrowedTo ? selection.nothing(narrowedTo) : words.emptyHint,
      }}
      skeleton={drawing}
      behind={drawing}
      fact={attempts}
      factSkeleton={<Skeleton className="lt:fact-skeleton" />}
    >
      {drawing}
    </StateCard>
  )
}
