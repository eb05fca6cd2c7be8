import type { CsvCell } from '../../model/csv.ts'
import type { RecentError } from '../../model/recentError.ts'
import { isoInstant } from './isoInstant.ts'

/** A row an error, its instant in ISO 8601. */
export const recentErrorsRows = (errors: readonly RecentError[]): CsvCell[][] => [
  ['failedAt', 'linkId', 'url', 'title', 'attempt', 'state', 'message'],
  ...errors.map(({ failedAt, linkId, url, title, attempt, state, message }) => [
    isoInstant(failedAt),
    ...[linkId, url, title, attempt, state, message],
  ]),
]
