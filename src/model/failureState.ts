import { invalidOption } from './invalidOption.ts'

/** What can become of a failed attempt. */
export const FAILURE_STATES = ['failed', 'retrying', 'recovered'] as const

/** `recovered`: a later attempt completed; `retrying`: else a later one is open; else `failed`. */
export type FailureState = (typeof FAILURE_STATES)[number]

/** Throws unless the value is an {@link FailureState}. */
export const assertFailureState = (state: string): void => {
  if ((FAILURE_STATES as readonly string[]).includes(state)) return
  throw invalidOption(
    'state',
    state,
    `Give one of ${FAILURE_STATES.map((each) => `"${each}"`).join(', ')}, or leave it out for all.`,
  )
}
