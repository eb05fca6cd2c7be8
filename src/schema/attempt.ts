import { contributionIfKnownSql, postContribution } from './contribution.ts'
import { ALL_AND_DOMAIN, binSql, HISTOGRAM_GRAINS, histogramKeySql, keySql } from './key.ts'
import { OUTCOME, type Outcome } from './outcome.ts'
import { joinSql } from './sql.ts'

/** SQL that makes a row for `$linkId`: attempts and interactions can come before their link. */
export const meetLink = `
  INSERT INTO telemetry_links_v1 (linkId) VALUES ($linkId) ON CONFLICT DO NOTHING`

/** SQL that opens an attempt of `$linkId` at `$at`, or begins the open one anew. */
export const START_ATTEMPT: string = joinSql(
  `INSERT INTO telemetry_links_v1 (linkId, attempts, open, startedAt) VALUES ($linkId, 1, 1, $at)
   ON CONFLICT DO UPDATE SET attempts = attempts + 1 - open, open = 1, startedAt = $at,
     contribution = ${contributionIfKnownSql({ open: '1' })}
   WHERE startedAt IS NOT $at`,
  postContribution('pending', 'failed'),
)

// The row as it was before the end, if the end was not said before.
const ending = (outcome: Outcome): string => `
  linkId = $linkId AND (endedAt IS NOT $at OR endedAs IS NOT ${OUTCOME[outcome]})
  ${outcome === 'cancelled' ? 'AND open' : ''}`

// An end closes the open attempt; a completion or failure without one is an attempt of its own.
const NUMBER = 'attempts + 1 - open'

// Unknown without a start, and where clocks differ so much that it comes after the end.
const LASTED = 'CASE WHEN open AND startedAt <= $at THEN $at - startedAt END'

const count = (outcome: Outcome): string => `
  INSERT INTO telemetry_attempts_v1 (key, ${outcome})
  SELECT ${keySql('scope * domain', '$bucket')}, 1 FROM telemetry_links_v1, ${ALL_AND_DOMAIN}
  WHERE ${ending(outcome)} ON CONFLICT (key) DO UPDATE SET ${outcome} = ${outcome} + 1`

const countCompleted = `
  INSERT INTO telemetry_attempts_v1 (key, completed, samples, durationMs)
  SELECT ${keySql('scope * domain', '$bucket')}, 1, lasted IS NOT NULL, coalesce(lasted, 0)
  FROM (SELECT domain, ${LASTED} AS lasted FROM telemetry_links_v1 WHERE ${ending('completed')}),
    ${ALL_AND_DOMAIN} WHERE true
  ON CONFLICT (key) DO UPDATE SET completed = completed + 1,
    samples = samples + excluded.samples, durationMs = durationMs + excluded.durationMs`

const binDuration = `
  INSERT INTO telemetry_durations_v1 (key, count)
  SELECT ${histogramKeySql('scope * domain', 'grain', 'slot', binSql('lasted'))}, 1
  FROM (SELECT domain, ${LASTED} AS lasted FROM telemetry_links_v1 WHERE ${ending('completed')}),
    ${ALL_AND_DOMAIN}, (
      SELECT ${HISTOGRAM_GRAINS.day} AS grain, $day AS slot
      UNION ALL SELECT ${HISTOGRAM_GRAINS.bucket}, $bucket
    ) WHERE lasted IS NOT NULL
  ON CONFLICT (key) DO UPDATE SET count = count + 1`

const keepFailure = `
  INSERT INTO telemetry_failures_v1 (linkId, attempt, domain, failedAt, message, pattern, text, textLength)
  SELECT linkId, ${NUMBER}, domain, $at, $message, $pattern, $text, $textLength
  FROM telemetry_links_v1 WHERE ${ending('failed')} ON CONFLICT DO NOTHING`

const close = (outcome: Outcome): string => `
  UPDATE telemetry_links_v1
  SET attempts = ${NUMBER}, open = 0, endedAt = $at, endedAs = ${OUTCOME[outcome]},
    ${outcome === 'completed' ? `completedAttempt = ${NUMBER},` : ''}
    contribution = ${contributionIfKnownSql({ open: '0', endedAs: `${OUTCOME[outcome]}` })}
  WHERE ${ending(outcome)}`

const endAttempt = (outcome: Outcome, ...counts: readonly string[]): string =>
  joinSql(...counts, close(outcome), postContribution('pending', 'failed'))

/**
 * SQL that ends an attempt of `$linkId` at `$at`, in `$bucket` and on `$day`, and counts it: how it
 * ended, how long a completed one took, what a failed one said. All of it looks at the link's row as
 * it was, and writes nothing if the end was said before; the row comes last.
 */
export const END_ATTEMPT: Record<Outcome, string> = {
  completed: endAttempt('completed', meetLink, countCompleted, binDuration),
  failed: endAttempt('failed', meetLink, count('failed'), keepFailure),
  cancelled: endAttempt('cancelled', count('cancelled')),
}
