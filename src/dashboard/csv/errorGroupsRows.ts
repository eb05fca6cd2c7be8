import type { ErrorGroup } from '../../model/errorGroup.ts'
import type { CsvCell } from '../../model/toCsv.ts'
import { isoInstant } from './isoInstant.ts'

/** A row a group, its instants in ISO 8601. */
export const errorGroupsRows = (groups: readonly ErrorGroup[]): CsvCell[][] => [
  ['message', 'count', 'links', 'unresolved', 'firstAt', 'lastAt'],
  ...groups.map(({ message, count, links, unresolved, firstAt, lastAt }) => [
    ...[message, count, links, unresolved],
    isoInstant(firstAt),
    isoInstant(lastAt),
  ]),
]
