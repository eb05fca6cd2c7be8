import { errorPattern } from './errorPattern.ts'
import { startOfText } from './startOfText.ts'

/** How many UTF-16 units of an error's text are kept. */
const KEPT_ERROR_TEXT = 8_000

/** What stands for the message of an error without text. */
export const NO_MESSAGE = '(no message)'

/** What is kept of an error; lengths are in UTF-16 units. */
export interface ErrorMessage {
  /** Its first line that is not blank, or "(no message)". */
  message: string
  /** What it has in common with others of its kind. */
  pattern: string
  /** As much of its text as is kept, never half a surrogate pair. */
  text: string
  /** How long the text was. */
  textLength: number
}

/** What is kept of an error's text. */
export const errorMessage = (error: string): ErrorMessage => {
  const firstLine = error.match(/\S.*/)?.[0].trimEnd()
  const message = firstLine === undefined ? NO_MESSAGE : keep(firstLine)
  return {
    message,
    pattern: errorPattern(message),
    text: keep(error),
    textLength: error.length,
  }
}

const keep = (text: string): string => startOfText(text, KEPT_ERROR_TEXT, '')
