import type { LiveQueryDef } from '@livestore/livestore'
import type { Selection } from '../src/model/selection.ts'
import {
  currentMetrics$,
  delta$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  recentErrors$,
  stat$,
  topDomains$,
} from '../src/queries/index.ts'
import { viewers } from './data/viewer.ts'

const CARDS = ['totalLinks', 'completedLinks', 'pendingProcessing', 'failedProcessing'] as const

/**
 * What the panels of the dashboard and the optional history subscribe to, by name: the definitions
 * that their hooks make for a viewer of the bench's.
 */
export const panelQueries = (
  selection: Omit<Selection, 'range'> = {},
): Record<string, LiveQueryDef<unknown>> => {
  const day = { ...viewers.day, ...selection }
  const hour = { ...viewers.hour, ...selection }
  const bucket = { ...viewers.bucket, ...selection }
  return {
    currentMetrics: currentMetrics$(day),
    ...Object.fromEntries(
      CARDS.flatMap((figure) => [
        [figure, stat$({ figure, ...day })],
        [`delta of ${figure}`, delta$({ figure, ...bucket })],
      ]),
    ),
    linksByDay: linksByDay$(day),
    topDomains: topDomains$(day),
    processingPerformance: processingPerformance$(hour),
    recentErrors: recentErrors$({ limit: 10, ...day }),
    metricsHistory: metricsHistory$(bucket),
  } as Record<string, LiveQueryDef<unknown>>
}
