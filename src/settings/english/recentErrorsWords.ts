import type { Messages } from '../messages.ts'

/** The words of RecentErrors in English. */
export const recentErrorsWords: Messages['recentErrors'] = {
  title: 'Recent errors',
  unresolved: (count, shown, listed) =>
    count === 0 ? 'all recovered' : `${shown} of ${listed} unresolved`,
  when: 'When',
  page: 'Page',
  error: 'Error',
  state: 'State',
  failed: 'Failed',
  retrying: 'Retrying',
  recovered: 'Recovered',
  attempt: (shown) => `Attempt ${shown}`,
  unknownLink: 'Unknown link',
  noMessage: '(no message)',
  showText: 'Show all',
  hideText: 'Show less',
  textName: 'The whole error',
  cutText: (shown, length) => `The first ${shown} of ${length} characters`,
  waiting: (_, shown) => `${shown} new`,
  empty: 'No errors',
  emptyHint: 'Attempts that fail show up here, with what became of them.',
}
