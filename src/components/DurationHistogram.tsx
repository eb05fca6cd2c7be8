import { TriangleAlert } from 'lucide-react'
import { type CSSProperties, useId } from 'react'
import { barLengths } from '../model/barLengths.ts'
import { formatDuration } from '../model/formatDuration.ts'
import { formatCount } from '../model/formatNumber.ts'
import { areFew, type DistributionBin } from '../model/histogram.ts'
import { processingPerformanceWords } from '../settings/english/processingPerformanceWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

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

/** How durations are spread: a bar a bin, each told in words too. */
export const DurationHistogram = ({ distribution, samples, p95Ms }: DurationHistogramProps) => {
  const { locale } = useProvidedSettings()
  const captionId = useId()
  const words = useWords('processingPerformance', processingPerformanceWords)
  const heights = barLengths(distribution.map(({ count }) => count))
  const marked = distribution.findIndex(
    ({ fromMs, toMs }) => p95Ms !== null && p95Ms >= fromMs && p95Ms < toMs,
  )
  const isFew = areFew(samples)
  const labels = [distribution[0]?.fromMs, middleOf(distribution), distribution.at(-1)?.toMs].map(
    (ms) => (ms === undefined ? '' : formatDuration(ms, locale)),
  )

  return (
    <figure aria-labelledby={captionId} {...part('duration-histogram', 'lt:histogram')}>
      <figcaption id={captionId} {...part('duration-histogram-caption', 'lt:histogram-caption')}>
        <span {...part()}>{words.distribution}</span>
        <span
          data-level={isFew ? 'warning' : undefined}
          {...part('duration-histogram-samples', 'lt:performance-note')}
        >
          {isFew && <TriangleAlert aria-hidden {...part(undefined, 'lt:small-icon')} />}
          {(isFew ? words.fewSamples : words.samples)(samples, formatCount(samples, locale))}
        </span>
      </figcaption>
      <ol {...part('duration-histogram-bars', 'lt:histogram-bars')}>
        {distribution.map((bin, index) => {
          const [from, to] = [formatDuration(bin.fromMs, locale), formatDuration(bin.toMs, locale)]
          const attempts = words.samples(bin.count, formatCount(bin.count, locale))
          const said = `${from === to ? from : words.between(from, to)}: ${attempts}${index === marked ? `, ${words.holdsP95}` : ''}`
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin is a place, and two may begin at one.
              key={index}
              title={said}
              aria-hidden={!(bin.count > 0)}
              data-marked={index === marked || undefined}
              {...part('duration-histogram-bin', 'lt:histogram-bin')}
            >
              <span
                style={{ '--lt-height': `${(heights[index] ?? 0) * 100}%` } as CSSProperties}
                {...part('duration-histogram-bar', 'lt:column')}
              />
              <span {...part(undefined, 'lt:sr-only')}>{said}</span>
              {index === marked && (
                <span
                  aria-hidden
                  data-side={index < distribution.length / 2 ? 'start' : 'end'}
                  {...part('duration-histogram-mark', 'lt:histogram-mark')}
                >
                  {words.p95}
                </span>
              )}
            </li>
          )
        })}
        {distribution.length === 0 && (
          <li {...part(undefined, 'lt:histogram-empty')}>{words.noSamples}</li>
        )}
      </ol>
      <div aria-hidden {...part('duration-histogram-axis', 'lt:histogram-axis')}>
        {labels.map((label, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the three places never move.
            key={index}
            {...part()}
          >
            {labels.indexOf(label) === index && label}
          </span>
        ))}
      </div>
    </figure>
  )
}
