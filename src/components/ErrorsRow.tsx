import type { ReactNode } from 'react'
import { part } from './part.ts'
import { RelativeTime } from './RelativeTime.tsx'
import { tableRoles } from './tableRoles.ts'

interface ErrorsRowProps {
  /** The public name of the row. */
  slot: string
  /** When it failed, in epoch ms. */
  at: number
  /** What the row is of. */
  head: ReactNode
  /** What there is to say of it. */
  children: ReactNode
  /** What became of it. */
  state: ReactNode
}

/** A row of a list of errors: a line of a table, or a small page where there is little room. */
export const ErrorsRow = ({ slot, at, head, children, state }: ErrorsRowProps) => (
  <tr {...tableRoles.row} {...part(slot, 'lt:errors-row lt:errors-place')}>
    <td {...tableRoles.cell} {...part(undefined, 'lt:errors-when')}>
      <RelativeTime at={at} />
    </td>
    <th scope="row" {...tableRoles.rowHeader} {...part(undefined, 'lt:errors-wide')}>
      {head}
    </th>
    <td {...tableRoles.cell} {...part(undefined, 'lt:errors-wide')}>
      {children}
    </td>
    <td {...tableRoles.cell} {...part(undefined, 'lt:errors-state')}>
      {state}
    </td>
  </tr>
)
