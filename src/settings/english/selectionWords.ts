import type { Messages } from '../messages.ts'

/** The words of selecting in English. */
export const selectionWords: Messages['selection'] = {
  range: 'Range',
  selected: 'Narrowed to',
  remove: (name) => `Remove ${name}`,
  allDays: 'all days',
  allDomains: 'all domains',
  nothing: (names) => `Narrowed to ${names}. Take that back to see more.`,
}
