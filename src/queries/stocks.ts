import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { bucketOf, LAST_BUCKET } from '../model/bucket.ts'
import type { Stock } from '../model/stat.ts'
import { keySql, PRESENT } from '../schema/key.ts'
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
export const SUM_OF_CHANGES: string = each((column, stock) => `total(${column}) AS ${stock}`)

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

/** Stocks after a change, or before it with a sign of -1. */
export const plus = (stocks: Stocks, change: Stocks, sign: 1 | -1 = 1): Stocks => ({
  totalLinks: stocks.totalLinks + sign * change.totalLinks,
  completedLinks: stocks.completedLinks + sign * change.completedLinks,
  deletedLinks: stocks.deletedLinks + sign * change.deletedLinks,
  pendingProcessing: stocks.pendingProcessing + sign * change.pendingProcessing,
  failedProcessing: stocks.failedProcessing + sign * change.failedProcessing,
})

/** Links by state in the present. */
export interface PresentStocks {
  /** After all that is in the log. */
  all: Stocks
  /** Without what is dated after now, which is not yet. */
  untilNow: Stocks
}

/** Links by state now. One query for both: to run another costs more than what it reads. */
export const presentStocks$ = (now: number, scope: Scope): LiveQueryDef<PresentStocks> =>
  stocksAnd$(bucketOf(now) + 1, scope, ['stocks'], (all, untilNow) => ({ all, untilNow }))

/** Links by state at the start of a bucket that is over. */
export const stocksBefore$ = (bucket: number, scope: Scope): LiveQueryDef<Stocks> =>
  stocksAnd$(bucket, scope, { figure: 'stocks', before: bucket }, (_, before) => before)

/**
 * Links by state after all that is in the log, and at the start of a bucket: less what changed since,
 * so that no more of the history is read than lies between.
 */
const stocksAnd$ = <Result>(
  bucket: number,
  { id, bindValues }: Scope,
  wakes: Wakes,
  map: (all: Stocks, before: Stocks) => Result,
): LiveQueryDef<Result> =>
  telemetryQuery({
    stem: 'stocks',
    wakes,
    select: `
      SELECT ${each((column, stock) => `${column} AS ${stock}`)}
      FROM telemetry_counts_v1 WHERE key = ${keySql(id, PRESENT)}
      UNION ALL SELECT ${SUM_OF_CHANGES} FROM telemetry_counts_v1
      WHERE key >= ${keySql(id, '$bucket')} AND key < ${keySql(id, `${LAST_BUCKET}`)}`,
    bindValues: { ...bindValues, bucket },
    row: stocksRow,
    // Where nothing was counted yet there is no row of the present.
    map: ([all, since]) =>
      all === undefined || since === undefined ? map(none, none) : map(all, plus(all, since, -1)),
  })
