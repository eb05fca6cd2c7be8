import { startOfHour } from '../model/rangePoints.ts'
import { assertRangeOrAll, type RangeOrAll, windowOf } from '../model/window.ts'
import { performanceOf$ } from './performanceOf.ts'
import { scopeOf } from './scope.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

export interface ProcessingPerformanceOptions extends ViewerOptions {
  /** A range that ends now, or `'all'` for everything. Default: `'30d'`. */
  range?: RangeOrAll
}

/**
 * How attempts at processing ended in a range, and how long they took. Attempts, not links:
 * deleting a link changes nothing. Throws a RangeError for an option that cannot be used.
 */
export const processingPerformance$ = ({
  range = '30d',
  ...options
}: ProcessingPerformanceOptions) => {
  const viewer = viewerOf(options)
  assertRangeOrAll(range)
  const over = startOfHour(viewer.now, viewer.timeZone)
  return performanceOf$(windowOf(range, viewer), scopeOf(viewer.domain), over)
}
