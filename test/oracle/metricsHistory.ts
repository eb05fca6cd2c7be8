import type { History } from './history.ts'
import type { Options, Range } from './log.ts'
import { historyPointsOf, holds, type Point } from './ranges.ts'
import { stocksAt } from './stocks.ts'
import { bucketEnd } from './time.ts'
import { trackingSince } from './tracking.ts'

export const metricsHistory = (history: History, options: Options & { range?: Range }) => {
  const since = trackingSince(history)
  const { domain, now, range = '7d' } = options

  /** "The snapshot with the latest timestamp in it"; a domain's points are all derived. */
  const recordedIn = (point: Point) =>
    domain === undefined
      ? history.snapshots
          .filter(({ timestamp }) => holds(point, timestamp))
          .sort((a, b) => a.timestamp - b.timestamp)
          .at(-1)
      : undefined

  /** "Else the value at its end; the current point: now", with the bucket that holds now. */
  const derivedOf = (point: Point) =>
    stocksAt(history, options, holds(point, now) ? bucketEnd(now) : point.end)

  const points = historyPointsOf(range, options)
    .filter(({ end }) => since !== null && end > since)
    .map((point) => {
      const recorded = recordedIn(point)
      const { totalLinks, completedLinks, pendingProcessing, failedProcessing } =
        recorded ?? derivedOf(point)
      return {
        at: point.start,
        totalLinks,
        completedLinks,
        pendingProcessing,
        failedProcessing,
        recorded: recorded !== undefined,
      }
    })
  return { points, trackingSince: since }
}
