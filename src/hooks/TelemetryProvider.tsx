import { SettingsProvider, type SettingsProviderProps } from '../settings/SettingsProvider.tsx'
import { assertTelemetry, StoreContext, type TelemetryStore } from './TelemetryStore.ts'

export interface TelemetryProviderProps extends SettingsProviderProps {
  /** A store whose schema joins the kit. */
  store: TelemetryStore
}

/**
 * Gives every hook and panel inside the store to read, and what the viewer brings: locale, time
 * zone, week start, messages, clock. Throws an Error if the store's schema lacks telemetry.
 */
export const TelemetryProvider = ({ store, ...settings }: TelemetryProviderProps) => {
  assertTelemetry(store)
  return (
    <StoreContext value={store}>
      <SettingsProvider {...settings} />
    </StoreContext>
  )
}
