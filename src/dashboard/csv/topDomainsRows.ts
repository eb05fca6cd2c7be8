import type { CsvCell } from '../../model/toCsv.ts'
import type { TopDomainsResult } from '../../queries/topDomains.ts'

/** A row a domain, and one for those that are not listed, without a name. */
export const topDomainsRows = ({ domains, otherCount, total }: TopDomainsResult): CsvCell[][] => [
  ['domain', 'count', 'share'],
  ...domains.map(({ domain, count, share }) => [domain, count, share]),
  ...(otherCount > 0 ? [[null, otherCount, otherCount / total]] : []),
]
