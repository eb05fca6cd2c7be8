import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { LAST_BUCKET } from '../model/bucket.ts'
import type { Stock } from '../model/stat.ts'
import { keySql } from '../schema/key.ts'
import type { Scope } from './scope.ts'
import { telemetryQuery, type Wakes } from './telemetryQuery.ts'

/** Links by state. */
export type Stocks = Record<Stock, number>

const COLUMNS: Record<Stock, string> = {
  totalLinks: 'total',
  completedLinks: 'completed',
  deletedLinks: 'deleted',
  pendingProcessing: 'pending',
  failedProcessing: 'failed',
}

const each = (sql: (column: string, stock: string) => string): string =>
  Object.entries(COLUMNS)
    .map(([stock, column]) => sql(column, stock))
    .join(', ')

/** What changed in the stocks, summed over rows, as SQL under their names. */
export const SUM_OF_CHANGES: string = each(
  (column, stock) => `coalesce(sum(${column}), 0) AS ${stock}`,
)

export const stocksRow = Schema.Struct({
  totalLinks: Schema.Number,
  completedLinks: Schema.Number,
  deletedLinks: Schema.Number,
  pendingProcessing: Schema.Number,
  failedProcessing: Schema.Number,
})

const none: Stocks = {
  totalLinks: 0,
  completedLinks: 0,
  deletedLinks: 0,
  pendingProcessing: 0,
  failedProcessing: 0,
}

/** Links by state now. */
export const stocks$ = ({ id, bindValues }: Scope): LiveQueryDef<Stocks> =>
  telemetryQuery({
    stem: 'stocks',
    wakes: ['stocks'],
    select: `SELECT ${each((column, stock) => `${column} AS ${stock}`)} FROM telemetry_domains_v1 WHERE id = ${id}`,
    bindValues,
    row: stocksRow,
    map: ([stocks]) => stocks ?? none,
  })

/** Links by state at the start of a bucket that is over. */
export const stocksBefore$ = (bucket: number, scope: Scope): LiveQueryDef<Stocks> =>
  stocksAt$(bucket, scope, { figure: 'stocks', before: bucket })

/**
 * Links by state at the start of a bucket. What holds now less what changed since: so it reads no
 * more of the history than lies between.
 */
export const stocksAt$ = (bucket: number, scope: Scope, wakes: Wakes): LiveQueryDef<Stocks> =>
  telemetryQuery({
    stem: 'stocksAt',
    wakes,
    select: `
      SELECT ${each((column, stock) => `now.${column} - since.${stock} AS ${stock}`)}
      FROM telemetry_domains_v1 AS now, (
        SELECT ${SUM_OF_CHANGES} FROM telemetry_stock_changes_v1
        WHERE key >= ${keySql(scope.id, '$bucket')} AND key < ${keySql(scope.id, `${LAST_BUCKET}`)}
      ) AS since
      WHERE now.id = ${scope.id}`,
    bindValues: { ...scope.bindValues, bucket },
    row: stocksRow,
    map: ([stocks]) => stocks ?? none,
  })
