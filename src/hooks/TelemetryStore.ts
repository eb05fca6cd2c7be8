import type { Store } from '@livestore/livestore'
import { createContext, useContext } from 'react'
import { invalidOption } from '../model/invalidOption.ts'

/**
 * Any store whose schema joins the kit. LiveStore types a store by its schema, and a
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

/** The store to read, checked. Throws an Error when there is none, or its schema lacks telemetry. */
export const useTelemetryStore = ({ store: given }: StoreOption = {}): TelemetryStore => {
  const provided = useContext(StoreContext)
  const store = given ?? provided
  if (store === null) {
    throw new Error(
      'livestore-telemetry: there is no store to read. Put the component inside ' +
        '<TelemetryProvider store={store}>, or give it one itself: <TelemetryDashboard store={store}>, ' +
        'useTopDomains({ store }).',
    )
  }
  assertTelemetry(store)
  return store
}

/** Throws an Error that says what is missing unless it is a store whose schema joins all of the kit. */
export const assertTelemetry = (store: TelemetryStore): void => {
  const { schema } = store ?? {}
  if (typeof store?.query !== 'function' || !schema?.state?.sqlite?.tables) {
    throw invalidOption(
      'store',
      store,
      'Give a store of LiveStore: what createStorePromise() resolves to, or what useStore() gives.',
    )
  }
  const { eventsDefsMap, state } = schema
  const missing = [
    eventsDefsMap.has(OWN_EVENT) ? '' : '  events: { ...events, ...telemetry.events },\n',
    state.sqlite.tables.has(OWN_TABLE) ? '' : '  tables: { ...tables, ...telemetry.tables },\n',
    state.materializers.has(OWN_EVENT)
      ? ''
      : '  materializers: telemetry.materializers(materializers),\n',
  ].join('')
  if (missing === '') return
  throw new Error(
    `livestore-telemetry: the schema of the store "${store.storeId}" lacks telemetry. ` +
      `Make it with:\n${missing}` +
      'where telemetry = defineTelemetry<typeof events>({ … }) from livestore-telemetry/schema.',
  )
}

const OWN_EVENT = 'v1.MetricsSnapshotRecorded'
const OWN_TABLE = 'telemetry_log_v1'
