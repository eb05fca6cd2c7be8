import { type LastEvent, presentOfViewer$ } from '../queries/present.ts'
import type { StoreOption } from './TelemetryStore.ts'
import { useTelemetryQuery } from './useTelemetryQuery.ts'

/** When the last event was, and what could not be counted, live. */
export const useLastEvent = (options: StoreOption = {}): LastEvent =>
  useTelemetryQuery(presentOfViewer$, options, 'bucket').lastEvent
