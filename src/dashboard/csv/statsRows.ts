import type { Stat } from '../../model/stat.ts'
import type { CsvCell } from '../../model/toCsv.ts'
import type { StatWithDelta } from '../../queries/delta.ts'

/** A row a figure, with what it was before and how it moved since. */
export const statsRows = (stats: Partial<Record<Stat, StatWithDelta>>): CsvCell[][] => [
  ['figure', 'value', 'before', 'change', 'kind'],
  ...Object.entries(stats).map(([figure, { value, change }]) => [
    figure,
    value,
    change?.before,
    change?.change,
    change?.kind,
  ]),
]
