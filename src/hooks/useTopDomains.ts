import {
  type TopDomainsOptions,
  type TopDomainsResult,
  topDomains$,
} from '../queries/topDomains.ts'
import { type HookOptions, useTelemetryQuery } from './useTelemetryQuery.ts'

/** The domains with the most links, live. `limit` defaults to 10. Renders again only when the list changed. */
export const useTopDomains = (options: HookOptions<TopDomainsOptions> = {}): TopDomainsResult =>
  useTelemetryQuery(topDomains$, options, 'none')
