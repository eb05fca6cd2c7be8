import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { LAST_BUCKET } from '../model/bucket.ts'
import type { Stock } from '../model/stat.ts'
import { keySql, PRESENT } from '../schema/key.ts'
import type { Scope } from './scope.ts'
import { telemetryQuery } from './telemetryQuery.ts'

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

/**
 * SQL of a row of what changed in the stocks since `$bucket`, and after it a row of what they are
 * after all that is in the log, which is missing where nothing was counted yet.
 *
 * @param also what else the first row tells, as SQL by name
 */
export const stocksSql = ({ id }: Scope, also: Readonly<Record<string, string>> = {}): string => {
  const names = Object.keys(also)
  return `
    SELECT ${[SUM_OF_CHANGES, ...names.map((name) => `${also[name]} AS ${name}`)].join(', ')}
    FROM telemetry_counts_v1
    WHERE key >= ${keySql(id, '$bucket')} AND key < ${keySql(id, `${LAST_BUCKET}`)}
    UNION ALL SELECT ${[...Object.values(COLUMNS), ...names.map(() => 'NULL')].join(', ')}
    FROM telemetry_counts_v1 WHERE key = ${keySql(id, PRESENT)}`
}

/** What the rows of {@link stocksSql} say: the stocks now, and those at the start of the bucket. */
export const stocksOf = ([since = none, now = none]: readonly Stocks[]) => ({
  // The columns of stocks alone: the first row may tell more.
  now: plus(none, now),
  before: plus(now, since, -1),
})

/** Links by state at the start of a bucket that is over. */
export const stocksBefore$ = (bucket: number, scope: Scope): LiveQueryDef<Stocks> =>
  telemetryQuery({
    stem: 'stocks',
    wakes: { figure: 'stocks', before: bucket },
    // Less what changed since: so no more of the history is read than lies between.
    select: stocksSql(scope),
    bindValues: { ...scope.bindValues, bucket },
    row: stocksRow,
    map: (rows) => stocksOf(rows).before,
  })
