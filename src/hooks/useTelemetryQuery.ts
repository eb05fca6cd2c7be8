import type { LiveQueryDef, Queryable } from '@livestore/livestore'
import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { Selection } from '../model/selection.ts'
import type { ViewerOptions } from '../queries/viewer.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { queryFailure } from './queryFailure.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { type Grain, useViewer } from './useViewer.ts'

/**
 * What a hook's caller says: the query's options save those that the settings bring. Range, domain
 * and day are those selected unless given.
 */
export type HookOptions<Options> = Omit<Options, 'now' | 'timeZone' | 'weekStartsOn'> & StoreOption

/**
 * The result of a query, live, for the viewer of the settings and what they selected. `grain` says
 * how finely the query looks at now; until it moves by that, the definition stays the same, and
 * nothing runs. Of a range of hours, days are not fine enough.
 * Throws an Error that names the query if it cannot be run.
 */
export const useTelemetryQuery = <
  Options extends Partial<ViewerOptions>,
  // biome-ignore lint/suspicious/noExplicitAny: LiveStore takes no query of which nothing is known.
  Query extends LiveQueryDef<any>,
>(
  queryOf: (options: Options) => Query,
  { store: given, ...options }: HookOptions<Options>,
  grain: Grain,
): Queryable.Result<Query> => {
  const store = useTelemetryStore({ store: given })
  const asked = { ...known(useSelection().selection), ...known(options) }
  const isByHours = grain === 'day' && asked.range === '24h'
  const { now, timeZone, weekStartsOn } = useViewer(isByHours ? 'hour' : grain)
  // An object made anew with every render, but of words and numbers: as text it can be compared.
  const identity = JSON.stringify(Object.entries(asked).flat().map(String))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `identity` stands for what is asked.
  const query$ = useMemo(
    () => queryOf({ ...asked, now, timeZone, weekStartsOn } as Options),
    [queryOf, identity, now, timeZone, weekStartsOn],
  )
  try {
    // biome-ignore lint/correctness/useHookAtTopLevel: it is always called; what it throws goes on.
    return useQuery(query$, { store })
  } catch (cause) {
    throw queryFailure(query$.label, cause)
  }
}

// What is undefined leaves what is selected, or the query's default.
const known = (options: object): Selection =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
