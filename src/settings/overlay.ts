/**
 * Words with others laid over them, one by one. What is of another kind than the word that it is to
 * replace, or is not there, replaces nothing.
 */
export const overlay = <Word>(own: Word, given: unknown): Word => {
  if (typeof given !== typeof own) return own
  if (typeof own !== 'object') return given as Word
  const words = { ...own }
  for (const name in words) words[name] = overlay(words[name], given?.[name as never])
  return words
}
