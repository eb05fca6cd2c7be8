import { TriangleAlert } from 'lucide-react'
import { type CSSProperties, useId } from 'react'
import { barLengths } from '../model/barLengths.ts'
import { formatDuration } from '../model/formatDuration.ts'
import { formatCount } from '../model/formatNumber.ts'
import type { DistributionBin } from '../model/histogram.ts'
import { processingPerformanceWords } from '../settings/english/processingPerformanceWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { DurationHistogramTable } from './DurationHistogramTable.tsx'
import { part } from './part.ts'

/** Below so many durations, figures of them say little. */
const FEW = 20

interface DurationHistogramProps {
  /** Ascending, without gaps. */
  distribution: readonly DistributionBin[]
  /** How many durations it is of. */
  samples: number
  /** The bin that holds it is marked. */
  p95Ms: number | null
}

/** The duration in the middle of the axis, where bins grow by a factor. */
const middleOf = (distribution: readonly DistributionBin[]): number | undefined => {
  const half = distribution.length / 2
  const bin = distribution[Math.floor(half)]
  return bin && (Number.isInteger(half) ? bin.fromMs : Math.sqrt(bin.fromMs * bin.toMs))
}

/** How durations are spread: a bar a bin, and the same as a table for those who do not see it. */
export const DurationHistogram = ({ distribution, samples, p95Ms }: DurationHistogramProps) => {
  const { locale } = useProvidedSettings()
  const captionId = useId()
  const words = useWords('processingPerformance', processingPerformanceWords)
  const heights = barLengths(distribution.map(({ count }) => count))
  const isMarked = ({ fromMs, toMs }: DistributionBin) =>
    p95Ms !== null && p95Ms >= fromMs && p95Ms < toMs
  const marked = distribution.findIndex(isMarked)
  const isFew = samples > 0 && samples < FEW
  const labels = [distribution[0]?.fromMs, middleOf(distribution), distribution.at(-1)?.toMs].map(
    (ms) => (ms === undefined ? '' : formatDuration(ms, locale)),
  )

  return (
    <figure
      aria-labelledby={captionId}
      {...part('duration-histogram', 'lt:relative lt:flex lt:h-full lt:min-w-0 lt:flex-col')}
    >
      <figcaption
        id={captionId}
        {...part(
          'duration-histogram-caption',
          'lt:flex lt:flex-wrap lt:items-center lt:justify-between lt:gap-x-3 lt:text-xs lt:text-telemetry-muted',
        )}
      >
        <span {...part(undefined, '')}>{words.distribution}</span>
        <span
          data-few={isFew || undefined}
          {...part('duration-histogram-samples', [
            'lt:flex lt:items-center lt:gap-1 lt:tabular-nums',
            isFew && 'lt:font-medium lt:text-telemetry-warning',
          ])}
        >
          {isFew && <TriangleAlert aria-hidden {...part(undefined, 'lt:icon lt:size-3.5')} />}
          {(isFew ? words.fewSamples : words.samples)(samples, formatCount(samples, locale))}
        </span>
      </figcaption>
      <div
        aria-hidden
        {...part(
          'duration-histogram-bars',
          'lt:flex lt:min-h-24 lt:grow lt:border-b lt:border-telemetry-border lt:pt-6',
        )}
      >
        {distribution.map((bin, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is a place, and two may begin at one.
            key={index}
            title={`${words.between(formatDuration(bin.fromMs, locale), formatDuration(bin.toMs, locale))}: ${formatCount(bin.count, locale)}`}
            data-marked={index === marked || undefined}
            {...part(
              'duration-histogram-bin',
              'lt:relative lt:flex lt:min-w-0 lt:grow lt:basis-0 lt:items-end lt:px-px',
            )}
          >
            <span
              style={{ '--lt-height': `${(heights[index] ?? 0) * 100}%` } as CSSProperties}
              {...part('duration-histogram-bar', [
                'lt:column',
                index === marked ? 'lt:bg-telemetry-series' : 'lt:bg-telemetry-series/75',
                bin.count > 0 && 'lt:min-h-0.5',
              ])}
            />
            {index === marked && (
              <span
                {...part('duration-histogram-mark', [
                  'lt:absolute lt:-top-5 lt:bottom-0 lt:border-dashed lt:border-telemetry-text lt:text-2xs lt:leading-4 lt:font-medium lt:whitespace-nowrap',
                  index < distribution.length / 2
                    ? 'lt:start-1/2 lt:border-s lt:ps-1'
                    : 'lt:end-1/2 lt:border-e lt:pe-1',
                ])}
              >
                {words.p95}
              </span>
            )}
          </span>
        ))}
        {distribution.length === 0 && (
          <span {...part(undefined, 'lt:m-auto lt:pb-6 lt:text-xs lt:text-telemetry-muted')}>
            {words.noSamples}
          </span>
        )}
      </div>
      <div
        aria-hidden
        {...part(
          'duration-histogram-axis',
          'lt:grid lt:min-h-5 lt:grid-cols-3 lt:pt-1 lt:text-2xs lt:leading-4 lt:text-telemetry-muted lt:tabular-nums',
        )}
      >
        {labels.map((label, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the three places never move.
            key={index}
            {...part(undefined, ['lt:text-start', 'lt:text-center', 'lt:text-end'][index])}
          >
            {labels.indexOf(label) === index && label}
          </span>
        ))}
      </div>
      {distribution.length > 0 && (
        <DurationHistogramTable distribution={distribution} marked={marked} />
      )}
    </figure>
  )
}
