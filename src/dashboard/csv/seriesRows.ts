import type { CsvCell } from '../../model/toCsv.ts'
import type { InteractionsByDayResult } from '../../queries/interactionsByDay.ts'
import type { Series } from '../../queries/series.ts'

/** A series with a column a kind, where there are kinds. Columns are named as the queries name them. */
export const seriesRows = ({
  points,
  byKind = [],
}: Series & Partial<Pick<InteractionsByDayResult, 'byKind'>>): CsvCell[][] => [
  ['key', 'count', 'previous', ...byKind.map(({ kind }) => kind)],
  ...points.map(({ key, count, previous }, place) => [
    key,
    count,
    previous,
    ...byKind.map((kind) => kind.points[place]?.count),
  ]),
]
