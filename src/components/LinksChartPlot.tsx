import { useId, useMemo } from 'react'
import { formatPointKey } from '../model/formatPointKey.ts'
import { integerTicks } from '../model/ticks.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { KindMark } from './KindMark.tsx'
import { KindStripes } from './KindStripes.tsx'
import { LegendLine } from './LegendLine.tsx'
import { LinksChartArea } from './LinksChartArea.tsx'
import { LinksChartBars } from './LinksChartBars.tsx'
import type { LinksChartFigures } from './LinksChartFigures.ts'
import { LinksChartTooltip } from './LinksChartTooltip.tsx'
import { linksChartRows } from './linksChartRows.ts'
import { Plot } from './Plot.tsx'
import { PlotBand } from './PlotBand.tsx'
import { PlotLegend } from './PlotLegend.tsx'
import { part } from './part.ts'
import { useRangeName } from './useRangeName.ts'

export interface LinksChartPlotProps extends LinksChartFigures {
  variant: 'area' | 'bar'
}

/** The drawing of a LinksChart; it brings Recharts. */
const LinksChartPlot = ({ variant, ...figures }: LinksChartPlotProps) => {
  const { points, kinds, range, words, selectedDay, onSelect } = figures
  const { locale } = useProvidedSettings()
  const rangeName = useRangeName(range)
  const stripesId = useId()
  const rows = useMemo(() => linksChartRows(points, kinds), [points, kinds])
  const places = useMemo(() => points.map(({ key }) => key), [points])
  const untracked = places.slice(
    0,
    points.findIndex(({ count }) => count !== null),
  )
  const names = kinds.length > 0 ? kinds.map(({ kind }) => kind) : [words.name]
  const hasPrevious = points.some(({ previous }) => previous !== null)
  const isBars = variant === 'bar'
  const Series = isBars ? LinksChartBars : LinksChartArea

  return (
    <div {...part('links-chart-drawing', 'lt:plot lt:flex lt:h-full lt:flex-col lt:gap-1')}>
      <PlotLegend
        slot="links-chart-legend"
        entries={[
          ...names.map((name, place) => ({ name, mark: <KindMark place={place} /> })),
          ...(hasPrevious
            ? [{ name: words.previous(rangeName), mark: <LegendLine isDashed={!isBars} /> }]
            : []),
        ]}
      />
      <div {...part(undefined, 'lt:relative lt:grow')}>
        <Plot
          slot="links-chart-plot"
          title={words.title}
          rows={rows}
          xKey="key"
          xTicks={places}
          isBanded={isBars}
          formatX={(key) => formatPointKey(key, locale, 'short')}
          yTicks={integerTicks(
            rows.reduce((max, { count, previous }) => Math.max(max, count ?? 0, previous ?? 0), 0),
          )}
          tooltip={(place) => <LinksChartTooltip {...figures} place={place} />}
          onPress={onSelect}
        >
          <KindStripes id={stripesId} />
          {untracked.length > 0 && (
            <PlotBand
              places={places}
              from={untracked[0] as string}
              to={untracked.at(-1) as string}
              label={words.notTracked}
              fill="var(--lt-grid)"
              fillOpacity={0.5}
            />
          )}
          {selectedDay !== undefined && (
            <PlotBand
              data-slot="links-chart-selected"
              places={places}
              from={selectedDay}
              to={selectedDay}
              fill="var(--lt-series)"
              fillOpacity={0.12}
              stroke="var(--lt-series)"
            />
          )}
          <Series rows={rows} kinds={kinds} stripesId={stripesId} />
        </Plot>
      </div>
    </div>
  )
}

export default LinksChartPlot
