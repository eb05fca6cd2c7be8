import type { LiveQueryDef } from '@livestore/livestore'
import { useQuery } from '@livestore/react'
import { useMemo } from 'react'
import type { ViewerOptions } from '../queries/viewer.ts'
import { type StoreOption, useTelemetryStore } from './TelemetryStore.ts'
import { type Grain, useViewer } from './useViewer.ts'

/** What a hook's caller says: the query's options save those that the settings bring. */
export type HookOptions<Options> = Omit<Options, 'now' | 'timeZone' | 'weekStartsOn'> & StoreOption

/**
 * The result of a query, live, for the viewer of the settings. `grain` says how finely the query
 * looks at now; until it moves by that, the definition stays the same, and nothing runs.
 */
export const useTelemetryQuery = <Options extends Partial<ViewerOptions>, Result>(
  queryOf: (options: Options) => LiveQueryDef<Result>,
  { store: given, ...options }: HookOptions<Options>,
  grain: Grain,
): Result => {
  const store = useTelemetryStore({ store: given })
  const { now, timeZone, weekStartsOn } = useViewer(grain)
  // An object made anew with every render, but of words and numbers: as text it can be compared.
  const asked = JSON.stringify(Object.entries(options).flat().map(String))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for the options.
  const query$ = useMemo(
    () => queryOf({ ...options, now, timeZone, weekStartsOn } as Options),
    [queryOf, asked, now, timeZone, weekStartsOn],
  )
  return useQuery(query$, { store })
}
