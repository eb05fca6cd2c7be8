/** A failed attempt at processing a link, and what became of it. */
export interface ListedError {
  /** Unique in the list. */
  id: string
  linkId: string
  /** Null while the link is unknown. */
  url: string | null
  /** Null while the link is unknown or has none. */
  title: string | null
  /** Epoch ms. */
  failedAt: number
  /** What went wrong, in a line. */
  message: string
  /** The error's text, or its beginning. */
  text: string
  /** How long the text was, in UTF-16 units. */
  textLength: number
  /** The number of the attempt within its link, from 1. */
  attempt: number
  /** `recovered`: a later attempt completed; `retrying`: else a later one is open; else `failed`. */
  state: 'failed' | 'retrying' | 'recovered'
}
