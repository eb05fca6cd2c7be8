import { metricsSnapshotRecorded } from '../../src/schema/index.ts'
import type { Entry } from '../oracle/log.ts'
import { meant } from '../schema/anyFactStore.ts'

/** A line of the oracle's log as an event of a store. */
export const eventOf = (entry: Entry) =>
  'fact' in entry
    ? meant(entry.fact)
    : metricsSnapshotRecorded({
        ...entry.snapshot,
        timeZone: 'UTC',
        avgProcessingTimeMs: null,
        linksCreatedToday: 0,
        interactionsToday: 0,
      })
