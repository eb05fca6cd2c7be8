import type { LiveQueryDef } from '@livestore/livestore'
import type { BenchStore } from './openStore.ts'

/** Subscribes to queries as a page does, and gives what each of them says at any time, by name. */
export const subscribeToAll = (
  store: BenchStore,
  queries: Record<string, LiveQueryDef<unknown>>,
): { values: Record<string, unknown>; unsubscribe: () => void } => {
  const values: Record<string, unknown> = {}
  const subscriptions = Object.entries(queries).map(([name, query$]) =>
    store.subscribe(query$, (value) => {
      values[name] = value
    }),
  )
  return {
    values,
    unsubscribe: () => {
      for (const unsubscribe of subscriptions) unsubscribe()
    },
  }
}
