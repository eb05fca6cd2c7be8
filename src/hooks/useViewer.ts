import { useSyncExternalStore } from 'react'
import { dayOf, startOfDay } from '../model/day.ts'
import { assertNow } from '../model/instant.ts'
import { startOfHour } from '../model/range.ts'
import type { ViewerOptions } from '../queries/viewer.ts'
import { useSettings } from '../settings/SettingsContext.ts'

/**
 * The viewer as the queries want it. Now is the start of the viewer's day, or hour, which is all
 * that a query asks of it: until the next one begins no query changes, and nothing renders.
 */
export const useViewer = (grain: 'day' | 'hour' = 'day'): Required<ViewerOptions> => {
  const { clock, timeZone, weekStartsOn } = useSettings()
  const read = () => {
    const now = clock.now()
    assertNow(now)
    return grain === 'hour'
      ? startOfHour(now, timeZone)
      : startOfDay(dayOf(now, timeZone), timeZone)
  }
  return { now: useSyncExternalStore(clock.subscribe, read, read), timeZone, weekStartsOn }
}
