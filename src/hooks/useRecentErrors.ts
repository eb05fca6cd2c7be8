import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { RecentError } from '../model/recentError.ts'
import { type RecentErrorsOptions, recentErrors$ } from '../queries/recentErrors.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'

/** Failed attempts, latest first, live. Renders again only when the list changed. */
export const useRecentErrors = ({
  limit,
  includeDeleted,
  ...options
}: RecentErrorsOptions & StoreOption = {}): RecentError[] => {
  const store = useTelemetryStore(options)
  const query$ = useMemo(() => recentErrors$({ limit, includeDeleted }), [limit, includeDeleted])
  return useQuery(query$, { store })
}
