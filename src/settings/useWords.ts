import type { Messages } from './messages.ts'
import { overlay } from './overlay.ts'
import { useProvidedSettings } from './SettingsContext.ts'

/**
 * The words of one part of the kit: English, with those laid over that a provider gave. The part is
 * given with its English, so that a component brings its own words along and no other's.
 */
export const useWords = <Part extends keyof Messages>(
  part: Part,
  english: Messages[Part],
): Messages[Part] => overlay(english, useProvidedSettings().messages[part])
