import { startOfDay } from './day.ts'
import type { Range } from './range.ts'
import { days, hoursBackFrom, type RangeContext, type RangePoint } from './rangePoints.ts'
import { DAYS } from './window.ts'

/** The stocks at an instant. */
export interface HistoryPoint {
  /** When the point begins, in epoch ms. */
  at: number
  totalLinks: number
  completedLinks: number
  pendingProcessing: number
  failedProcessing: number
  /** Whether a snapshot recorded it; else it is derived from the activity. */
  recorded: boolean
}

/** A viewer's clock hour a point up to 7 days, else a viewer's day; the last holds now. */
export const historyPointsOf = (range: Range, context: RangeContext): RangePoint[] => {
  const { now, timeZone } = context
  if (range !== '24h' && range !== '7d') return days(context, DAYS[range])
  const points: RangePoint[] = []
  const [firstDay] = days(context, 7)
  const start = firstDay ? startOfDay(firstDay.key, timeZone) : now
  for (const point of hoursBackFrom(now, timeZone)) {
    if (range === '24h' ? points.length === 24 : point.end <= start) break
    points.unshift(point)
  }
  return points
}
