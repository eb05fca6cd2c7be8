import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import type { Window } from '../model/window.ts'
import type { FigureByTime } from '../schema/figures.ts'
import { keySql } from '../schema/key.ts'
import type { Scope } from './scope.ts'
import { telemetryQuery } from './telemetryQuery.ts'

/** The rollups by bucket that can be summed, each with the figure that tells of its changes. */
export const ROLLUPS = {
  telemetry_created_v1: 'links',
  telemetry_interactions_v1: 'interactions',
  telemetry_stock_changes_v1: 'stocks',
} as const satisfies Record<string, FigureByTime>

/** A rollup by bucket. */
export type Rollup = keyof typeof ROLLUPS

/** The sum of a rollup's column over a window, whose ends are ends of buckets. */
export const sum$ = (rollup: Rollup, column: string, window: Window, scope: Scope) =>
  summed$(rollup, column, window, scope, false)

/** The same over a window that is over. */
export const pastSum$ = (rollup: Rollup, column: string, window: Window, scope: Scope) =>
  summed$(rollup, column, window, scope, true)

const summed$ = (
  rollup: Rollup,
  column: string,
  { start, end }: Window,
  scope: Scope,
  isOver: boolean,
): LiveQueryDef<number> => {
  const to = bucketOf(end)
  return telemetryQuery({
    stem: `sum.${rollup}.${column}`,
    wakes: isOver ? { figure: ROLLUPS[rollup], before: to } : [ROLLUPS[rollup]],
    select: `
      SELECT coalesce(sum(${column}), 0) AS sum FROM ${rollup}
      WHERE key >= ${keySql(scope.id, '$from')} AND key < ${keySql(scope.id, '$to')}`,
    bindValues: { ...scope.bindValues, from: bucketOf(start), to },
    row: Schema.Struct({ sum: Schema.Number }),
    map: ([row]) => row?.sum ?? 0,
  })
}
