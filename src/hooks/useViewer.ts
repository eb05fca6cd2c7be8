import { BUCKET_MS } from '../model/bucket.ts'
import type { ViewerOptions } from '../queries/viewer.ts'
import { useSettings } from '../settings/SettingsContext.ts'
import { useNow } from '../settings/useNow.ts'

/**
 * The viewer as the queries want it. Days and hours begin with a bucket in every zone, so now is
 * rounded down to one: between two buckets no query changes, and nothing renders.
 */
export const useViewer = (): Required<ViewerOptions> => {
  const { timeZone, weekStartsOn } = useSettings()
  return { now: useNow(BUCKET_MS), timeZone, weekStartsOn }
}
