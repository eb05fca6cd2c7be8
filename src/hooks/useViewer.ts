import { useSyncExternalStore } from 'react'
import { floorToBucket } from '../model/bucket.ts'
import { dayOf, startOfDay } from '../model/day.ts'
import { assertNow } from '../model/instant.ts'
import { startOfHour } from '../model/rangePoints.ts'
import type { ViewerOptions } from '../queries/viewer.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'

const FLOORS = {
  none: () => 0,
  // By the bucket, in which all of a day is the same: offsets are kept by the instants asked for.
  day: (now: number, timeZone: string) => startOfDay(dayOf(floorToBucket(now), timeZone), timeZone),
  hour: startOfHour,
  bucket: floorToBucket,
} as const

const noTime = () => () => {}

/** How finely a query looks at now. */
export type Grain = keyof typeof FLOORS

type Viewer = Required<Pick<ViewerOptions, 'now' | 'timeZone' | 'weekStartsOn'>>

/**
 * The viewer as the queries want it. Now is rounded down to the start of the viewer's day or hour,
 * or of the 15-minute bucket, which is all that the query asks of it (nothing: 0): until the next
 * one begins no query changes, and nothing renders.
 */
export const useViewer = (grain: Grain): Viewer => {
  const { clock, timeZone, weekStartsOn } = useProvidedSettings()
  const read = () => {
    const now = clock.now()
    assertNow(now)
    return FLOORS[grain](now, timeZone)
  }
  const subscribe = grain === 'none' ? noTime : clock.subscribe
  return { now: useSyncExternalStore(subscribe, read, read), timeZone, weekStartsOn }
}
