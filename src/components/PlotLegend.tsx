import type { ReactNode } from 'react'
import { part } from './part.ts'

interface PlotLegendProps {
  /** The public name of the legend. */
  slot: string
  /** How each is drawn, and its name. */
  entries: readonly { name: string; mark: ReactNode }[]
}

/** What is what in a plot. */
export const PlotLegend = ({ slot, entries }: PlotLegendProps) => (
  <ul
    {...part(
      slot,
      'lt:flex lt:min-h-4.5 lt:flex-wrap lt:gap-x-4 lt:text-xs lt:text-telemetry-muted',
    )}
  >
    {entries.map(({ name, mark }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: series never move, and two may have one name.
      <li key={place} {...part(undefined, 'lt:flex lt:min-w-0 lt:items-center lt:gap-1.5')}>
        {mark}
        <span {...part(undefined, 'lt:truncate')}>{name}</span>
      </li>
    ))}
  </ul>
)
