import { type LiveQueryDef, queryDb, Schema } from '@livestore/livestore'
import { type Figure, listensTo } from '../schema/figures.ts'

/** What a query over the kit's tables is made of. */
interface TelemetryQuery<Row, Encoded, Result> {
  /** The stem: names the query in labels, spans and its identity. */
  stem: string
  /** The figures whose changes run it again; none where a table that is read says so itself. */
  listens: readonly Figure[]
  /** SQL that ends in a WHERE clause. */
  select: string
  /** What follows the WHERE clause. */
  order?: string
  bindValues?: Record<string, string | number>
  row: Schema.Schema<Row, Encoded>
  /** All that `map` depends on beside the rows. */
  deps?: readonly (string | number)[]
  map: (rows: readonly Row[]) => Result
}

/**
 * A live query over the kit's tables. It runs again when its figure changed, whatever table was
 * written. LiveStore tells queries apart by SQL, bind values and deps, not by `map`: so the stem
 * and all that `map` depends on are deps.
 */
export const telemetryQuery = <Row, Encoded, Result>(
  query: TelemetryQuery<Row, Encoded, Result>,
): LiveQueryDef<Result> =>
  queryDb(
    {
      query: [
        `/* telemetry:${query.stem} */`,
        query.select,
        ...query.listens.map((figure) => `AND ${listensTo(figure)}`),
        query.order ?? '',
      ].join(' '),
      bindValues: query.bindValues ?? {},
      schema: Schema.Array(query.row),
    },
    {
      label: `telemetry:${query.stem}`,
      deps: ['telemetry', query.stem, ...(query.deps ?? [])],
      map: query.map,
    },
  )
