import type { Store } from '@livestore/livestore'
import { createContext, useContext } from 'react'
import { invalidOption } from '../model/invalidOption.ts'

/**
 * Any store whose schema contains the kit's tables. LiveStore types a store by its schema, and a
 * concrete one is not assignable to a general one.
 */
// biome-ignore lint/suspicious/noExplicitAny: LiveStore forces it.
export type TelemetryStore = Store<any, any>

export const StoreContext = createContext<TelemetryStore | null>(null)

/** What every hook of the kit takes. */
export interface StoreOption {
  /** The store to read. Default: the one of the nearest TelemetryProvider. */
  store?: TelemetryStore
}

/** The store to read, checked. Throws an Error when there is none, or it lacks the kit's tables. */
export const useTelemetryStore = ({ store: given }: StoreOption = {}): TelemetryStore => {
  const provided = useContext(StoreContext)
  const store = given ?? provided
  if (store === null) {
    throw new Error(
      'livestore-telemetry: there is no store to read. Put the component inside ' +
        '<TelemetryProvider store={store}>, or give the hook a store: useTopDomains({ store }).',
    )
  }
  assertTelemetry(store)
  return store
}

/** Throws an Error that says what is missing unless it is a store, and has the kit's tables. */
export const assertTelemetry = (store: TelemetryStore): void => {
  const tables = store?.schema?.state?.sqlite?.tables
  if (tables === undefined) {
    throw invalidOption(
      'store',
      store,
      'Give a store of LiveStore: what createStorePromise() resolves to, or what useStore() gives.',
    )
  }
  if (tables.has('telemetry_log_v1')) return
  throw new Error(
    `livestore-telemetry: the store "${store.storeId}" has no telemetry tables. Its schema was ` +
      'made without the kit. Add these lines to makeSchema():\n' +
      '  events: { ...events, ...telemetry.events },\n' +
      '  tables: { ...tables, ...telemetry.tables },\n' +
      '  materializers: telemetry.materializers(materializers),\n' +
      'where telemetry = defineTelemetry<typeof events>({ … }) from livestore-telemetry/schema.',
  )
}
