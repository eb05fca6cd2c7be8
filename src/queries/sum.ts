import { type LiveQueryDef, Schema } from '@livestore/livestore'
import { bucketOf } from '../model/bucket.ts'
import type { Window } from '../model/window.ts'
import type { FigureByTime } from '../schema/figures.ts'
import { keySql } from '../schema/key.ts'
import { WITH_KINDS } from './kinds.ts'
import type { Scope } from './scope.ts'
import { telemetryQuery } from './telemetryQuery.ts'

/** The counts by bucket that can be summed. */
export type Count = 'created' | 'interactions'

/** What to sum, as SQL up to the condition on `key`, and the figure that tells of its changes. */
const COUNTS: Record<Count, { select: string; figure: FigureByTime }> = {
  created: {
    select: 'SELECT total(created) AS sum FROM telemetry_counts_v1 WHERE',
    figure: 'links',
  },
  interactions: {
    select: `${WITH_KINDS}
      SELECT total(count) AS sum
      FROM kinds CROSS JOIN telemetry_interactions_v1 AS each
      WHERE each.kind = kinds.kind AND`,
    figure: 'interactions',
  },
}

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
  const { select, figure } = COUNTS[count]
  const to = bucketOf(end)
  return telemetryQuery({
    stem: `sum.${count}`,
    wakes: isOver ? { figure, before: to } : [figure],
    select: `${select} key >= ${keySql(scope.id, '$from')} AND key < ${keySql(scope.id, '$to')}`,
    bindValues: { ...scope.bindValues, from: bucketOf(start), to },
    row: Schema.Struct({ sum: Schema.Number }),
    map: ([row]) => row?.sum ?? 0,
  })
}
