import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import {
  type TopDomainsOptions,
  type TopDomainsResult,
  topDomains$,
} from '../queries/topDomains.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'

/** The domains with the most links, live. Renders again only when the list changed. */
export const useTopDomains = ({
  limit,
  ...options
}: TopDomainsOptions & StoreOption = {}): TopDomainsResult => {
  const store = useTelemetryStore(options)
  const query$ = useMemo(() => topDomains$({ limit }), [limit])
  return useQuery(query$, { store })
}
