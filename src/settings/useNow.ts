import { useSyncExternalStore } from 'react'
import { useProvidedSettings } from './SettingsContext.ts'

/**
 * The settings' now in epoch ms, rounded down to `grain` milliseconds: it renders again only when
 * that changes.
 */
export const useNow = (grain: number): number => {
  const { clock } = useProvidedSettings()
  const read = () => Math.floor(clock.now() / grain) * grain
  return useSyncExternalStore(clock.subscribe, read, read)
}
