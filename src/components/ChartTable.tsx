import type { ReactNode } from 'react'
import { part } from './part.ts'

interface ChartTableProps {
  /** The public name of the table. */
  slot: string
  /** What it shows, for assistive technology. */
  name: string
  /** The head of the rows' own column, then of the others. */
  columns: readonly [ReactNode, ...ReactNode[]]
  /** A row: what it is of, and a figure a column. */
  rows: readonly { head: ReactNode; figures: readonly string[] }[]
  /** Whether the last column is there for comparison. */
  lastIsMuted?: boolean
}

const figure = 'lt:py-1.5 lt:ps-2.5 lt:text-end lt:tabular-nums'

/** The figures of a chart as a table that scrolls in the chart's place. */
export const ChartTable = ({ slot, name, columns, rows, lastIsMuted }: ChartTableProps) => {
  const [head, ...others] = columns
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
      tabIndex={0}
      aria-label={name}
      {...part(slot, 'lt:absolute lt:inset-0 lt:overflow-auto lt:rounded-sm lt:focus-ring')}
    >
      <table {...part(undefined, 'lt:w-full lt:border-collapse lt:text-xs')}>
        <thead
          {...part(
            undefined,
            'lt:sticky lt:top-0 lt:bg-telemetry-card lt:text-telemetry-muted lt:@max-md:text-2xs',
          )}
        >
          <tr {...part(undefined, '')}>
            <th
              scope="col"
              {...part(undefined, 'lt:py-1.5 lt:text-start lt:font-medium lt:@max-md:w-full')}
            >
              {head}
            </th>
            {others.map((column, index) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
                key={index}
                scope="col"
                {...part(undefined, [figure, 'lt:font-medium lt:@max-md:whitespace-nowrap'])}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...part(undefined, '')}>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place; two may be of one date.
            <tr key={place} {...part(undefined, 'lt:border-t lt:border-telemetry-border')}>
              <th scope="row" {...part(undefined, 'lt:py-1.5 lt:text-start lt:font-normal')}>
                {row.head}
              </th>
              {row.figures.map((shown, index) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
                  key={index}
                  {...part(undefined, [
                    figure,
                    lastIsMuted && index === others.length - 1 && 'lt:text-telemetry-muted',
                  ])}
                >
                  {shown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
