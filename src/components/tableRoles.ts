/**
 * The roles of a table's elements, said out loud: laid out as a grid, some browsers take them for
 * boxes that mean nothing.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
