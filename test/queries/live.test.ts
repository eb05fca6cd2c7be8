import type { LiveQueryDef } from '@livestore/livestore'
import fc from 'fast-check'
import { expect, test } from 'vitest'
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
import { seed } from '../properties/seed.ts'
import { meant, openAnyFactStore } from '../schema/anyFactStore.ts'
import { anyFacts } from '../schema/anyFacts.ts'

// A quarter past noon, the instant that the facts lie around: some are of the hour and the day that
// go on, some of those that are over, some are yet to come.
const viewer = { now: Date.parse('2026-11-01T12:15:00Z'), timeZone: 'UTC' }

// A definition made anew each time, as a page that is opened makes it.
const definitions = (): LiveQueryDef<unknown>[] =>
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

test('what is watched from the start is what is found in the end, late facts and all', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (steps) => {
      const watched = await openAnyFactStore()
      const seen: unknown[] = []
      for (const [index, query$] of definitions().entries()) {
        watched.subscribe(query$, (value) => {
          seen[index] = value
        })
      }
      const events = steps.map(({ given }) => meant(given))
      for (const event of events) watched.commit(event)
      const opened = await openAnyFactStore()
      opened.commit(...events)
      expect(seen).toEqual(definitions().map((query$) => opened.query(query$)))
      await Promise.all([watched.shutdownPromise(), opened.shutdownPromise()])
    }),
    { seed, numRuns: 15 },
  )
}, 180_000)
