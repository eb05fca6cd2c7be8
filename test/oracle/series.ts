import { byCodePoint } from './codePoints.ts'
import { interactionsIn, linksCreated } from './currentMetrics.ts'
import type { History } from './history.ts'
import type { Options, Range } from './log.ts'
import { holds, type Point, pointsOf, type Window } from './ranges.ts'
import { trackingSince } from './tracking.ts'

interface SeriesOptions extends Options {
  range?: Range
}

type Points = ReturnType<typeof pointsOf>

const pointsFor = ({ range = '30d', ...options }: SeriesOptions): Points => pointsOf(range, options)

/** "Points wholly before tracking are null; a total is the sum of the points." */
const series = (
  { points, earlier }: Points,
  since: number | null,
  now: number,
  count: (window: Window) => number,
) => {
  const counted = (point: Point | undefined) =>
    point === undefined || since === null || point.end <= since ? null : count(point)
  const counts = points.map(counted)
  return {
    points: points.map((point, place) => ({
      key: point.key,
      count: counts[place] ?? null,
      previous: counted(earlier[place]),
      partial: holds(point, now),
    })),
    total: counts.reduce((sum: number, each) => sum + (each ?? 0), 0),
  }
}

export const linksByDay = (history: History, options: SeriesOptions) => {
  const since = trackingSince(history)
  return {
    ...series(pointsFor(options), since, options.now, (window) =>
      linksCreated(history, options, window),
    ),
    trackingSince: since,
  }
}

export const interactionsByDay = (history: History, options: SeriesOptions) => {
  const since = trackingSince(history)
  const points = pointsFor(options)
  const seriesOf = (interactions: History['interactions']) =>
    series(points, since, options.now, (window) =>
      interactionsIn({ ...history, interactions }, options, window),
    )
  return {
    ...seriesOf(history.interactions),
    byKind: [...Map.groupBy(history.interactions, ({ kind }) => kind)]
      .map(([kind, interactions]) => ({ kind, ...seriesOf(interactions) }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total || byCodePoint(a.kind, b.kind)),
    trackingSince: since,
  }
}
