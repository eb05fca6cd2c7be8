import { type CurrentMetrics, currentMetrics$ } from '../queries/currentMetrics.ts'
import type { ViewerOptions } from '../queries/viewer.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/** The figures of the present, live. Renders again only when one of them changed. */
export const useCurrentMetrics = (options: HookOptions<ViewerOptions> = {}): CurrentMetrics =>
  useTelemetryQuery(currentMetrics$, options, 'day')
