import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

/** The words of TopDomains in English. */
export const topDomainsWords: Messages['topDomains'] = {
  title: 'Top domains',
  domains: (count, shown) => plural(count, `${shown} domain`, `${shown} domains`),
  domainsOn: (count, shown, date) =>
    plural(count, `${shown} domain on ${date}`, `${shown} domains on ${date}`),
  others: (count, shown) => plural(count, `${shown} other`, `${shown} others`),
  unknown: 'Unknown',
  empty: 'No domains yet',
  emptyHint: 'The domains of links show up here as they are created.',
  emptyOn: (date) => `No links on ${date}`,
}
