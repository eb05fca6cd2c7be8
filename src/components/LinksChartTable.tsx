import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import { useSettings } from '../settings/SettingsContext.ts'
import { part } from './part.ts'

interface LinksChartTableProps {
  points: readonly SeriesPoint[]
  range: Range
}

const cell = 'lt:py-1.5 lt:text-end lt:tabular-nums'

/** The chart's figures as a table, latest first. */
export const LinksChartTable = ({ points, range }: LinksChartTableProps) => {
  const { locale, messages } = useSettings()
  const words = messages.linksChart
  const dateOf = (key: string) => {
    const date = formatPointKey(key, locale, 'full')
    return range === '1y' ? words.weekOf(date) : date
  }
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
      tabIndex={0}
      aria-label={words.tableName}
      {...part('links-chart-table', 'lt:absolute lt:inset-0 lt:overflow-y-auto lt:focus-ring')}
    >
      <table {...part(undefined, 'lt:w-full lt:border-collapse lt:text-xs')}>
        <thead
          {...part(undefined, 'lt:sticky lt:top-0 lt:bg-telemetry-card lt:text-telemetry-muted')}
        >
          <tr {...part(undefined, '')}>
            <th scope="col" {...part(undefined, 'lt:py-1.5 lt:text-start lt:font-medium')}>
              {words.when}
            </th>
            <th scope="col" {...part(undefined, [cell, 'lt:font-medium'])}>
              {words.links}
            </th>
            <th scope="col" {...part(undefined, [cell, 'lt:font-medium'])}>
              {words.previous(messages.ranges[range])}
            </th>
          </tr>
        </thead>
        <tbody {...part(undefined, '')}>
          {points.toReversed().map(({ key, count, previous, partial }) => (
            <tr key={key} {...part(undefined, 'lt:border-t lt:border-telemetry-border')}>
              <th scope="row" {...part(undefined, 'lt:py-1.5 lt:text-start lt:font-normal')}>
                {dateOf(key)}
                {partial && (
                  <span {...part(undefined, 'lt:text-telemetry-muted')}> · {words.inProgress}</span>
                )}
              </th>
              <td {...part(undefined, cell)}>{formatCount(count, locale)}</td>
              <td {...part(undefined, [cell, 'lt:text-telemetry-muted'])}>
                {formatCount(previous, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
