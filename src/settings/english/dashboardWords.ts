import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

/** The words of the dashboard in English. */
export const dashboardWords: Messages['dashboard'] = {
  title: 'Telemetry',
  lastEvent: (ago) => `Last event ${ago}`,
  noEvents: 'No events yet',
  badFacts: (count, shown) =>
    plural(count, `${shown} fact could not be counted`, `${shown} facts could not be counted`),
  offline: 'Offline: figures are of what is on this device',
  download: (panel) => `Download as CSV: ${panel}`,
}
