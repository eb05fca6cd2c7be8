import type { LiveQueryDef } from '@livestore/livestore'
import { RANGES } from '../../src/model/range.ts'
import {
  currentMetrics$,
  delta$,
  errorGroups$,
  interactionsByDay$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  recentErrors$,
  STATS,
  stat$,
  topDomains$,
} from '../../src/queries/index.ts'

// A quarter past noon, the instant that the facts lie around: some are of the hour and the day that
// go on, some of those that are over, some are yet to come.
const viewer = { now: Date.parse('2026-11-01T12:15:00Z'), timeZone: 'UTC' }

/** Every query of the kit, of all links and of a domain: made anew, as a page that is opened makes it. */
export const everyQuery = (): LiveQueryDef<unknown>[] =>
  [undefined, 'a.com'].flatMap((domain) => {
    const of = { ...viewer, ...(domain === undefined ? {} : { domain }) }
    return [
      currentMetrics$(of),
      topDomains$(of),
      recentErrors$(of),
      errorGroups$({ ...of, range: 'all' }),
      processingPerformance$({ ...of, range: 'all' }),
      ...RANGES.flatMap((range) => [
        linksByDay$({ ...of, range }),
        interactionsByDay$({ ...of, range }),
        processingPerformance$({ ...of, range }),
        metricsHistory$({ ...of, range }),
      ]),
      ...STATS.flatMap((figure) => [
        stat$({ ...of, figure }),
        delta$({ ...of, figure, period: 1, range: '24h' }),
      ]),
    ] as LiveQueryDef<unknown>[]
  })
