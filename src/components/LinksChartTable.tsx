import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { ChartTable } from './ChartTable.tsx'
import type { LinksChartFigures } from './LinksChartFigures.ts'
import { Note } from './Note.tsx'
import { part } from './part.ts'
import { useRangeName } from './useRangeName.ts'

/** The chart's figures as a table, latest first. */
export const LinksChartTable = ({
  points,
  kinds,
  range,
  words,
  selectedDay,
  onSelect,
}: LinksChartFigures) => {
  const { locale } = useProvidedSettings()
  const rangeName = useRangeName(range)
  return (
    <ChartTable
      slot="links-chart-table"
      name={words.tableName}
      columns={[
        words.when,
        words.name,
        ...kinds.map(({ kind }) => kind),
        words.previous(rangeName),
      ]}
      lastIsMuted
      rows={points
        .map(({ key, count, previous, partial }, index) => {
          const day = formatPointKey(key, locale, 'full')
          const date = range === '1y' ? words.weekOf(day) : day
          const isSelected = selectedDay !== undefined && key === selectedDay
          return {
            isSelected,
            head: (
              <>
                {onSelect ? (
                  <button
                    type="button"
                    aria-pressed={isSelected}
                    onClick={() => onSelect(key)}
                    {...part('links-chart-select', 'lt:text-button')}
                  >
                    {date}
                  </button>
                ) : (
                  date
                )}
                {partial && <Note>{words.inProgress}</Note>}
                {isSelected && <Note>{words.selected}</Note>}
              </>
            ),
            figures: [count, ...kinds.map((kind) => kind.points[index]?.count), previous].map(
              (figure) => formatCount(figure, locale),
            ),
          }
        })
        .reverse()}
    />
  )
}
