/** How many UTF-16 units of an error's text are kept. */
const KEPT_ERROR_TEXT = 8_000

/** What is kept of an error: its first line, its text, and how long that was, in UTF-16 units. */
export interface ErrorMessage {
  message: string
  text: string
  textLength: number
}

/** An error's first non-blank line, and as much of its text as is kept, never half a surrogate pair. */
export const errorMessage = (error: string): ErrorMessage => {
  const firstLine = error.match(/\S.*/)?.[0].trimEnd()
  return {
    message: firstLine === undefined ? '(no message)' : keep(firstLine),
    text: keep(error),
    textLength: error.length,
  }
}

const keep = (text: string): string =>
  text.length <= KEPT_ERROR_TEXT
    ? text
    : text.slice(0, KEPT_ERROR_TEXT).replace(/[\uD800-\uDBFF]$/, '')
