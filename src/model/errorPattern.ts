import { URL_PATTERN } from './urlPattern.ts'

/** What differs between errors of one kind, in the order in which it is taken out. */
const PARTICULARS = [
  URL_PATTERN,
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi,
  /"[^"]*"|`[^`]*`/g,
  /[\da-f]{8,}/gi,
  /\d+/g,
]

/** Of what is quoted the quotes stay: they are no particular. */
const blanked = (found: string): string => {
  const quote = /^["`]/.exec(found)?.[0] ?? ''
  return `${quote}…${quote}`
}

/**
 * What went wrong, by which errors are grouped: the message with "…" in the place of URLs, UUIDs,
 * text between paired double quotes or backticks, hexadecimal runs of 8 or more, and digits.
 */
export const errorPattern = (message: string): string =>
  PARTICULARS.reduce((pattern, particular) => pattern.replace(particular, blanked), message)
