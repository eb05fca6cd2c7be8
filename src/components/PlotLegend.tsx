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
  <ul {...part(slot, 'lt:legend')}>
    {entries.map(({ name, mark }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: series never move, and two may have one name.
      <li key={place} {...part(undefined, 'lt:legend-entry')}>
        {mark}
        <span {...part(undefined, 'lt:truncate')}>{name}</span>
      </li>
    ))}
  </ul>
)
