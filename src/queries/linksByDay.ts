import { computed } from '@livestore/livestore'
import { assertRange, type Range } from '../model/range.ts'
import { pointsOf } from '../model/rangePoints.ts'
import { scopeOf } from './scope.ts'
import { createdIn, type Series, seriesOf } from './series.ts'
import { trackingSince$ } from './trackingSince.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

export interface LinksByDayResult extends Series {
  /** The earliest creation of any link, deleted ones too, in epoch ms; null while there is none. */
  trackingSince: number | null
}

export interface LinksByDayOptions extends ViewerOptions {
  /** `'24h'` by hours, `'7d'`, `'30d'`, `'90d'` by days, `'1y'` by weeks. Default: `'30d'`. */
  range?: Range
}

/**
 * Links not deleted now, by when they were created. Throws a RangeError for an option that cannot
 * be used.
 */
export const linksByDay$ = ({ range = '30d', ...options }: LinksByDayOptions) => {
  const viewer = viewerOf(options)
  assertRange(range)
  const points = pointsOf(range, viewer)
  const counts = createdIn(points, scopeOf(viewer.domain))
  return computed(
    (get): LinksByDayResult => {
      const trackingSince = get(trackingSince$)
      const known = [...get(counts.past$), get(counts.current$)]
      return { ...seriesOf(points, known, trackingSince), trackingSince }
    },
    {
      label: 'telemetry:linksByDay',
      // Two zones can share every border and yet call their days by other names.
      deps: [
        'telemetry',
        'linksByDay',
        range,
        viewer.timeZone,
        viewer.weekStartsOn,
        counts.past$.hash,
        counts.current$.hash,
      ],
    },
  )
}
