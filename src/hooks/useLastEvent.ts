import { type LastEventResult, lastEvent$ } from '../queries/lastEvent.ts'
import type { StoreOption } from './TelemetryStore.ts'
import { useTelemetryQuery } from './useTelemetryQuery.ts'

/** When the last event was, and what could not be counted, live. */
export const useLastEvent = (options: StoreOption = {}): LastEventResult =>
  useTelemetryQuery(theLastEvent, options, 'none')

const theLastEvent = () => lastEvent$
