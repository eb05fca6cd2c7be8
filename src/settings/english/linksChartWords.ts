import type { Messages } from '../messages.ts'

/** The words of LinksChart in English. */
export const linksChartWords: Messages['linksChart'] = {
  total: (shown, range) => `${shown} in ${range}`,
  previous: (range) => `Previous ${range}`,
  chart: 'Chart',
  table: 'Table',
  view: 'Show as',
  metric: 'Count',
  when: 'Date',
  weekOf: (date) => `Week of ${date}`,
  inProgress: 'in progress',
  notTracked: 'not tracked yet',
  trackingSince: (date) => `tracking since ${date}`,
  selected: 'selected',
  howToSelect: 'Arrow keys move through the days, Enter selects one.',
  otherKinds: 'other kinds',
  metrics: {
    links: {
      title: 'Links over time',
      name: 'Links',
      tableName: 'Links over time as a table',
      empty: 'No links yet',
      emptyHint: 'Links show up here as they are created.',
      summary: (total, range, highest, when) =>
        `${total} links created in ${range}; the most, ${highest}, on ${when}.`,
    },
    interactions: {
      title: 'Interactions over time',
      name: 'Interactions',
      tableName: 'Interactions over time as a table',
      empty: 'No interactions yet',
      emptyHint: 'Interactions show up here as links are used.',
      summary: (total, range, highest, when) =>
        `${total} interactions in ${range}; the most, ${highest}, on ${when}.`,
    },
  },
}
