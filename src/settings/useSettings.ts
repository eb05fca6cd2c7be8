import { useMemo } from 'react'
import { englishMessages } from './englishMessages.ts'
import type { Messages } from './messages.ts'
import { overlay } from './overlay.ts'
import { type ProvidedSettings, useProvidedSettings } from './SettingsContext.ts'

/** What a viewer brings. */
export interface Settings extends Omit<ProvidedSettings, 'messages'> {
  /** Every word of the kit. */
  messages: Messages
}

/** What the viewer brought, by the nearest provider, with every word filled in. */
export const useSettings = (): Settings => {
  const provided = useProvidedSettings()
  return useMemo(
    () => ({ ...provided, messages: overlay(englishMessages, provided.messages) }),
    [provided],
  )
}
