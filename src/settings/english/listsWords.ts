import type { Messages } from '../messages.ts'

/** The words of all lists in English. */
export const listsWords: Messages['lists'] = {
  showMore: (shown) => `Show ${shown} more`,
}
