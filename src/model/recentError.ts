import type { FailureState } from './failureState.ts'

/** A failed attempt, and what became of it. */
export interface RecentError {
  /** Its link and number: unique. */
  id: string
  linkId: string
  /** Null while the link is unknown. */
  url: string | null
  /** Null while the link is unknown or has none. */
  title: string | null
  /** Epoch ms. */
  failedAt: number
  /** The error's first line that is not blank, or "(no message)". */
  message: string
  /** The first 8,000 UTF-16 units of the error's text. */
  text: string
  /** How long the text was, in UTF-16 units. */
  textLength: number
  /** The number of the attempt within its link, from 1. */
  attempt: number
  /** What became of it. */
  state: FailureState
}
