import type { LiveQueryDef } from '@livestore/livestore'
import type { Selection } from '../src/model/selection.ts'
import { statWithDelta$ } from '../src/queries/delta.ts'
import {
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  recentErrors$,
  topDomains$,
} from '../src/queries/index.ts'
import { presentOfViewer$ } from '../src/queries/present.ts'
import { viewers } from './data/viewer.ts'

const CARDS = ['totalLinks', 'completedLinks', 'pendingProcessing', 'failedProcessing'] as const

/**
 * What the panels of the dashboard and the optional history subscribe to, by name: the definitions
 * that their hooks make for a viewer of the bench's. A test holds that these are those.
 */
export const panelQueries = (
  selection: Omit<Selection, 'range'> = {},
): Record<string, LiveQueryDef<unknown>> => {
  const day = { ...viewers.day, ...selection }
  const hour = { ...viewers.hour, ...selection }
  const bucket = { ...viewers.bucket, ...selection }
  return {
    lastEvent: presentOfViewer$(bucket),
    ...Object.fromEntries(CARDS.map((figure) => [figure, statWithDelta$({ figure, ...bucket })])),
    linksByDay: linksByDay$(day),
    topDomains: topDomains$(day),
    processingPerformance: processingPerformance$(hour),
    recentErrors: recentErrors$({ limit: 11, ...day }),
    metricsHistory: metricsHistory$(bucket),
  } as Record<string, LiveQueryDef<unknown>>
}
