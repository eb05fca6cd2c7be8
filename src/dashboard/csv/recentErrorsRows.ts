import type { RecentError } from '../../model/recentError.ts'
import { redactUrls } from '../../model/redactUrls.ts'
import type { CsvCell } from '../../model/toCsv.ts'
import { isoInstant } from './isoInstant.ts'

/** A row an error, its instant in ISO 8601, its URLs as the app lets them be seen. */
export const recentErrorsRows = (
  errors: readonly RecentError[],
  redactUrl?: (url: string) => string,
): CsvCell[][] => [
  ['failedAt', 'linkId', 'url', 'title', 'attempt', 'state', 'message'],
  ...errors.map(({ failedAt, linkId, url, title, attempt, state, message }) => [
    isoInstant(failedAt),
    redactUrls(linkId, redactUrl),
    url && redactUrl ? redactUrl(url) : url,
    redactUrls(title, redactUrl),
    attempt,
    state,
    redactUrls(message, redactUrl),
  ]),
]
