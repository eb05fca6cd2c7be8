import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { KindMark } from './KindMark.tsx'
import type { LinksChartFigures } from './LinksChartFigures.ts'
import { part } from './part.ts'
import { useRangeName } from './useRangeName.ts'

interface LinksChartTooltipProps extends LinksChartFigures {
  /** The key of the point under the pointer or the keyboard's cursor. */
  place: string
}

/** A point in full: its date, its count, what that is made up of, and the count before. */
export const LinksChartTooltip = ({
  place,
  points,
  kinds,
  range,
  words,
  since,
  selectedDay,
}: LinksChartTooltipProps) => {
  const { locale } = useProvidedSettings()
  const rangeName = useRangeName(range)
  const index = points.findIndex(({ key }) => key === place)
  const point = points[index]
  if (point === undefined) return null
  const date = formatPointKey(point.key, locale, 'full')
  const isTracked = point.count !== null
  const all = {
    name: words.name,
    shown: isTracked ? formatCount(point.count, locale) : words.notTracked,
    mark: kinds.length === 0 && <KindMark place={0} />,
  }
  const ofKinds = kinds.map((kind, order) => ({
    name: kind.kind,
    shown: formatCount(kind.points[index]?.count, locale),
    mark: <KindMark place={order} />,
  }))
  const previous = {
    name: words.previous(rangeName),
    shown: formatCount(point.previous, locale),
    mark: (
      <span
        aria-hidden
        {...part(undefined, 'lt:w-2.5 lt:border-t-2 lt:border-dashed lt:border-telemetry-muted')}
      />
    ),
  }
  return (
    <ChartTooltip
      slot="links-chart-tooltip"
      title={range === '1y' ? words.weekOf(date) : date}
      notes={[
        point.partial && words.inProgress,
        point.key === selectedDay && words.selected,
        !isTracked && since,
      ]}
      rows={[all, ...(isTracked ? ofKinds : []), ...(point.previous === null ? [] : [previous])]}
    />
  )
}
