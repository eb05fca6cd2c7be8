import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import type { Window } from '../model/window.ts'
import type { FigureByTime } from '../schema/figures.ts'
import { keySql } from '../schema/key.ts'
import type { Scope } from './scope.ts'
import { telemetryQuery } from './telemetryQuery.ts'

/** The counts by bucket that can be summed, each with the figure that tells of its changes. */
export const FIGURE_OF = {
  created: 'links',
  interactions: 'interactions',
} as const satisfies Record<string, FigureByTime>

/** A count by bucket. */
export type Count = keyof typeof FIGURE_OF

/** The sum of a count over a window, whose ends are ends of buckets. */
export const sum$ = (count: Count, window: Window, scope: Scope) =>
  summed$(count, window, scope, false)

/** The same over a window that is over. */
export const pastSum$ = (count: Count, window: Window, scope: Scope) =>
  summed$(count, window, scope, true)

const summed$ = (
  count: Count,
  { start, end }: Window,
  scope: Scope,
  isOver: boolean,
): LiveQueryDef<number> => {
  const to = bucketOf(end)
  return telemetryQuery({
    stem: `sum.${count}`,
    wakes: isOver ? { figure: FIGURE_OF[count], before: to } : [FIGURE_OF[count]],
    select: `
      SELECT total(${count}) AS sum FROM telemetry_counts_v1
      WHERE key >= ${keySql(scope.id, '$from')} AND key < ${keySql(scope.id, '$to')}`,
    bindValues: { ...scope.bindValues, from: bucketOf(start), to },
    row: Schema.Struct({ sum: Schema.Number }),
    map: ([row]) => row?.sum ?? 0,
  })
}
