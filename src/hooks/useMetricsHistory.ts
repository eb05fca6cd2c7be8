import {
  type MetricsHistoryOptions,
  type MetricsHistoryResult,
  metricsHistory$,
} from '../queries/metricsHistory.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/**
 * The stocks over time, live, in the settings' time zone. `range` defaults to `'7d'`. Renders again
 * when a point changed, and each quarter hour, with which the current point moves.
 */
export const useMetricsHistory = (
  options: HookOptions<MetricsHistoryOptions> = {},
): MetricsHistoryResult => useTelemetryQuery(metricsHistory$, options, 'bucket')
