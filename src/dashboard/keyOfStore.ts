import type { TelemetryStore } from '../hooks/TelemetryStore.ts'

const keys = new WeakMap<TelemetryStore, number>()
let given = 0

/** A React key for what is drawn of a store: another store's has another, whatever its id. */
export const keyOfStore = (store: TelemetryStore): number => {
  const known = keys.get(store)
  if (known !== undefined) return known
  given += 1
  keys.set(store, given)
  return given
}
