import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

/** The words of ErrorGroups in English. */
export const errorGroupsWords: Messages['errorGroups'] = {
  last: 'Last',
  often: 'How often',
  attempts: (count, shown) => plural(count, `${shown} attempt`, `${shown} attempts`),
  links: (count, shown) => plural(count, `${shown} link`, `${shown} links`),
  first: (ago) => `First ${ago}`,
  unresolved: (_, shown) => `${shown} unresolved`,
}
