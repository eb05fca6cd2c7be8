import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

/** The words of changes in English. */
export const changeWords: Messages['change'] = {
  lastWeek: 'vs last week',
  daysAgo: (count, shown) => plural(count, 'vs yesterday', `vs ${shown} days ago`),
  rangeBefore: (range) => `vs the ${range} before`,
  up: (shown) => `up ${shown}`,
  down: (shown) => `down ${shown}`,
  fromNone: 'new',
  none: 'no change',
  points: (_, shown) => `${shown} points`,
  better: 'better',
  worse: 'worse',
}
