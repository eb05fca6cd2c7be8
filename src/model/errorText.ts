/** What an error has to say, in one string; undefined if it says nothing. */
export const errorText = (error: unknown): string | undefined => {
  const said = typeof error === 'object' ? (error as { message?: unknown } | null)?.message : error
  return typeof (said ?? {}) === 'object' ? undefined : String(said) || undefined
}
