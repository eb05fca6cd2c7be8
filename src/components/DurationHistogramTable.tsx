import { formatDuration } from '../model/formatDuration.ts'
import { formatCount } from '../model/formatNumber.ts'
import type { DistributionBin } from '../model/histogram.ts'
import { processingPerformanceWords } from '../settings/english/processingPerformanceWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

interface DurationHistogramTableProps {
  distribution: readonly DistributionBin[]
  /** The place of the bin that holds the 95th percentile; -1 if none does. */
  marked: number
}

/** The bars as a table, for those who do not see them: bins without a duration are left out. */
export const DurationHistogramTable = ({ distribution, marked }: DurationHistogramTableProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('processingPerformance', processingPerformanceWords)
  return (
    // The table is in a box, because a table of its own does not shrink to what cannot be seen.
    <div {...part('duration-histogram-table', 'lt:sr-only')}>
      <table {...part(undefined, '')}>
        <caption {...part(undefined, '')}>{words.distribution}</caption>
        <thead {...part(undefined, '')}>
          <tr {...part(undefined, '')}>
            <th scope="col" {...part(undefined, '')}>
              {words.duration}
            </th>
            <th scope="col" {...part(undefined, '')}>
              {words.attemptsOf}
            </th>
          </tr>
        </thead>
        <tbody {...part(undefined, '')}>
          {distribution.map(({ fromMs, toMs, count }, index) => {
            if (count === 0) return null
            const from = formatDuration(fromMs, locale)
            const to = formatDuration(toMs, locale)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin is a place, and two may begin at one.
              <tr key={index} {...part(undefined, '')}>
                <th scope="row" {...part(undefined, '')}>
                  {from === to ? from : words.between(from, to)}
                  {index === marked && `, ${words.holdsP95}`}
                </th>
                <td {...part(undefined, '')}>{formatCount(count, locale)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
