import { startOfText } from './startOfText.ts'

const MOST = 500

/** What an error has to say, or the start of it, in one string; undefined if it says nothing. */
export const errorText = (error: unknown): string | undefined => {
  const said = typeof error === 'object' ? (error as { message?: unknown } | null)?.message : error
  const isSaid = typeof (said ?? {}) !== 'object'
  return (isSaid && startOfText(String(said), MOST)) || undefined
}
