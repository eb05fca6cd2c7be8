import type { TelemetryStore } from '../../src/hooks/TelemetryStore.ts'
import type { Host } from './openHost.ts'
import { on } from './story.ts'

/** The counts of currentMetrics as the host's own tables have them when the story is over. */
export const readOwnFigures = (store: TelemetryStore, { ownFigures }: Host) =>
  store.query<unknown[]>({
    query: ownFigures,
    bindValues: { today: on('Sun 00:00'), week: on('Mon 00:00') },
  })[0]
