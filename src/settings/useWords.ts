import type { Messages } from './messages.ts'
import { useProvidedSettings } from './SettingsContext.ts'

/**
 * The words of one part of the kit: English, with those laid over that a provider gave. The part is
 * given with its English, so that a component brings its own words along and no other's.
 */
export const useWords = <Part extends keyof Messages>(
  part: Part,
  english: Messages[Part],
): Messages[Part] => overlay(english, useProvidedSettings().messages[part])

/** What is of another kind than the English, or is not there, replaces nothing. */
const overlay = <Word>(english: Word, given: unknown): Word => {
  if (typeof given !== typeof english) return english
  if (typeof english !== 'object') return given as Word
  const words = { ...english }
  for (const name in words) words[name] = overlay(words[name], given?.[name as never])
  return words
}
