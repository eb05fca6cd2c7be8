import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { useSettings } from '../settings/SettingsContext.ts'
import { part } from './part.ts'

interface LinksChartTooltipProps {
  /** The point under the pointer or the keyboard's cursor. */
  point: SeriesPoint | undefined
  range: Range
}

const row = 'lt:flex lt:items-center lt:gap-2'

/** A point in full: its date, its count, and the count before. */
export const LinksChartTooltip = ({ point, range }: LinksChartTooltipProps) => {
  const { locale, messages } = useSettings()
  const words = messages.linksChart
  if (point === undefined) return null
  const date = formatPointKey(point.key, locale, 'full')
  const countShown = point.count === null ? words.notTracked : formatCount(point.count, locale)
  return (
    <div
      {...part(
        'links-chart-tooltip',
        'lt:flex lt:flex-col lt:gap-1 lt:rounded-lg lt:border lt:border-telemetry-border lt:bg-telemetry-card lt:px-3 lt:py-2 lt:text-xs lt:text-telemetry-text lt:shadow-float lt:whitespace-nowrap',
      )}
    >
      <p {...part(undefined, 'lt:font-semibold')}>
        {range === '1y' ? words.weekOf(date) : date}
        {point.partial && (
          <span {...part(undefined, 'lt:font-normal lt:text-telemetry-muted')}>
            {' '}
            · {words.inProgress}
          </span>
        )}
      </p>
      <p {...part(undefined, row)}>
        <span
          aria-hidden
          {...part(undefined, 'lt:size-2.5 lt:rounded-sm lt:bg-telemetry-series')}
        />
        <span {...part(undefined, 'lt:grow lt:text-telemetry-muted')}>{words.links}</span>
        <span {...part(undefined, 'lt:font-semibold lt:tabular-nums')}>{countShown}</span>
      </p>
      {point.previous !== null && (
        <p {...part(undefined, row)}>
          <span
            aria-hidden
            {...part(
              undefined,
              'lt:w-2.5 lt:border-t-2 lt:border-dashed lt:border-telemetry-muted',
            )}
          />
          <span {...part(undefined, 'lt:grow lt:text-telemetry-muted')}>
            {words.previous(messages.ranges[range])}
          </span>
          <span {...part(undefined, 'lt:font-semibold lt:tabular-nums')}>
            {formatCount(point.previous, locale)}
          </span>
        </p>
      )}
    </div>
  )
}
