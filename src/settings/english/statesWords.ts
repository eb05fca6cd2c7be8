import type { Messages } from '../messages.ts'

/** The words of the states of all components in English. */
export const statesWords: Messages['states'] = {
  loading: 'Loading',
  failed: 'This could not be shown',
  retry: 'Try again',
  justNow: 'just now',
}
