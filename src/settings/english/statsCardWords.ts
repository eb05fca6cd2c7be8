import type { Messages } from '../messages.ts'

/** The words of StatsCard in English. */
export const statsCardWords: Messages['statsCard'] = {
  target: (shown) => `of ${shown}`,
}
