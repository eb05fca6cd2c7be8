import { BUCKET_MS } from '../../src/model/bucket.ts'
import { dayOf, startOfDay } from '../../src/model/day.ts'
import { startOfHour } from '../../src/model/rangePoints.ts'

/** The instant that counts as now: the history ends with it, and what is committed begins with it. */
export const NOW = Date.parse('2026-06-10T14:22:00Z')

/** Five and a half hours ahead of UTC all year: no day of the viewer's is one of UTC's. */
export const OFFSET_MS = 5.5 * 3_600_000

const timeZone = 'Asia/Kolkata'

const viewerAt = (now: number) => ({ now, timeZone, weekStartsOn: 1 }) as const

/** Whose present is measured, with now rounded down as finely as the hooks of the kit round it. */
export const viewers = {
  day: viewerAt(startOfDay(dayOf(NOW, timeZone), timeZone)),
  hour: viewerAt(startOfHour(NOW, timeZone)),
  bucket: viewerAt(Math.floor(NOW / BUCKET_MS) * BUCKET_MS),
}

/** What is selected where something is: the largest domain, and today. */
export const SELECTION = { domain: 'site-1.dev', day: dayOf(NOW, timeZone) }
