import type { ReactNode } from 'react'
import { part } from './part.ts'

interface ChartTableProps {
  /** The public name of the table. */
  slot: string
  /** What it shows, for assistive technology. */
  name: string
  /** The head of the rows' own column, then of the others. */
  columns: readonly ReactNode[]
  /** A row: what it is of, and a figure a column. */
  rows: readonly {
    head: ReactNode
    figures: readonly string[]
    isSelected?: boolean
  }[]
  /** Whether the last column is there for comparison. */
  lastIsMuted?: boolean
}

/** The figures of a chart as a table that scrolls in the chart's place. */
export const ChartTable = ({ slot, name, columns, rows, lastIsMuted }: ChartTableProps) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
    tabIndex={0}
    aria-label={name}
    {...part(slot, 'lt:chart-table')}
  >
    <table data-muted={lastIsMuted} {...part()}>
      <thead {...part()}>
        <tr {...part()}>
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
            <th key={index} scope="col" {...part()}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...part()}>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place; two may be of one date.
          <tr key={place} data-selected={row.isSelected || undefined} {...part()}>
            <th scope="row" {...part()}>
              {row.head}
            </th>
            {row.figures.map((shown, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
              <td key={index} {...part()}>
                {shown}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
