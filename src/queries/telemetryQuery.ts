import { type LiveQueryDef, queryDb, Schema } from '@livestore/livestore'
import { type Figure, type FigureByTime, listensTo, listensToPast } from '../schema/figures.ts'
import { numbered } from '../schema/numbered.ts'
import { closePast } from '../schema/past.ts'
import { joinSql } from '../schema/sql.ts'
import { tellTables } from './tellTables.ts'

/** What a query over the kit's tables is made of. */
interface TelemetryQuery<Row, Encoded, Result> {
  /** The stem: names the query in labels, spans and its identity. */
  stem: string
  /** What runs it again; nothing where a table that is read says so itself. */
  wakes: Wakes
  /** SQL that ends in a WHERE clause. */
  select: string
  /** What follows the WHERE clause. */
  order?: string
  bindValues?: Record<string, string | number>
  row: Schema.Schema<Row, Encoded>
  map: (rows: readonly Row[]) => Result
}

/**
 * The figures whose changes run a query again; or the one figure of which it reads nothing but what
 * is before a bucket: then what changes there alone does.
 */
export type Wakes = readonly Figure[] | { figure: FigureByTime; before: number }

/**
 * A live query over the kit's tables. It runs again when its figure changed, whatever table was
 * written. LiveStore tells queries apart by SQL, bind values and deps, not by `map`: so the stem is
 * one, and what `map` depends on beside the rows has to be bound as well.
 */
export const telemetryQuery = <Row, Encoded, Result>(
  query: TelemetryQuery<Row, Encoded, Result>,
): LiveQueryDef<Result> => {
  const text = [
    `/* telemetry:${query.stem} */`,
    query.select,
    ...conditions(query.wakes).map((condition) => `AND ${condition}`),
    query.order ?? '',
  ].join(' ')
  const { sql, names } = numbered(joinSql(text))
  return tellTables(
    queryDb(
      {
        query: sql,
        bindValues: names.map((name) => query.bindValues?.[name] ?? null),
        schema: Schema.Array(query.row),
      },
      {
        label: `telemetry:${query.stem}`,
        deps: ['telemetry', query.stem],
        map: query.map,
      },
    ),
    sql,
  )
}

const conditions = (wakes: Wakes): string[] => {
  if (!('before' in wakes)) return wakes.map(listensTo)
  closePast(wakes.before)
  return [listensToPast(wakes.figure)]
}
