import type { ProcessingPerformance } from '../queries/performanceOf.ts'
import {
  type ProcessingPerformanceOptions,
  processingPerformance$,
} from '../queries/processingPerformance.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/**
 * How attempts at processing ended in a range, and how long they took, live. `range` defaults to
 * `'30d'`. Renders again when one of the figures changed, and each hour, by which the past is told from
 * what goes on.
 */
export const useProcessingPerformance = (
  options: HookOptions<ProcessingPerformanceOptions> = {},
): ProcessingPerformance => useTelemetryQuery(processingPerformance$, options, 'hour')
