import type { ReactNode } from 'react'
import { Note } from './Note.tsx'
import { part } from './part.ts'

interface ChartTooltipProps {
  /** The public name of the tooltip. */
  slot: string
  /** Which place of the chart it is about. */
  title: string
  /** What else there is to say of the place. */
  notes: readonly (string | false | undefined)[]
  /** A series a row: how it is drawn, its name and its figure. */
  rows: readonly { name: string; mark: ReactNode; shown: string }[]
}

/** A place of a chart in full. */
export const ChartTooltip = ({ slot, title, notes, rows }: ChartTooltipProps) => (
  <div
    {...part(
      slot,
      'lt:flex lt:flex-col lt:gap-1 lt:rounded-lg lt:border lt:border-telemetry-border lt:bg-telemetry-card lt:px-3 lt:py-2 lt:text-xs lt:text-telemetry-text lt:shadow-float lt:whitespace-nowrap lt:@max-md:max-w-52',
    )}
  >
    <p {...part(undefined, 'lt:font-semibold lt:@max-md:whitespace-normal')}>
      {title}
      {notes.map((note) => note && <Note key={note}>{note}</Note>)}
    </p>
    {rows.map(({ name, mark, shown }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: series never move, and two may have one name.
      <p key={place} {...part(undefined, 'lt:flex lt:items-center lt:gap-2')}>
        {mark}
        <span {...part(undefined, 'lt:grow lt:text-telemetry-muted')}>{name}</span>
        <span {...part(undefined, 'lt:font-semibold lt:tabular-nums')}>{shown}</span>
      </p>
    ))}
  </div>
)
