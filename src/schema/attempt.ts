import { ALL_AND_DOMAIN, binSql, histogramKeySql, keySql } from './key.ts'
import { joinSql } from './sql.ts'

/** How an attempt ended, as `endedAs` holds it. */
export const OUTCOME = { completed: 1, failed: 2, cancelled: 3 } as const

type Outcome = keyof typeof OUTCOME

/** SQL that opens an attempt of `$linkId` at `$at`, or begins the open one anew. */
export const startAttempt = `
  UPDATE telemetry_links_v1 SET attempts = attempts + 1 - open, open = 1, startedAt = $at
  WHERE linkId = $linkId AND startedAt IS NOT $at`

// An end closes the open attempt; a completion or failure without one is an attempt of its own.
const endAttempt = (outcome: Outcome): string => `
  UPDATE telemetry_links_v1
  SET attempts = attempts + 1 - open, open = 0, endedAt = $at, endedAs = ${OUTCOME[outcome]},
    ending = 1, lasted = CASE WHEN open AND startedAt <= $at THEN $at - startedAt END
    ${outcome === 'completed' ? ', completedAttempt = attempts + 1 - open' : ''}
  WHERE linkId = $linkId AND (endedAt IS NOT $at OR endedAs IS NOT ${OUTCOME[outcome]})
    ${outcome === 'cancelled' ? 'AND open' : ''}`

const ENDING = 'linkId = $linkId AND ending'

const countEnd = (outcome: Outcome): string => `
  INSERT INTO telemetry_attempts_v1 (key, ${outcome})
  SELECT ${keySql('scope * domain', '$bucket')}, 1 FROM telemetry_links_v1, ${ALL_AND_DOMAIN}
  WHERE ${ENDING} ON CONFLICT (key) DO UPDATE SET ${outcome} = ${outcome} + 1`

const sumDuration = `
  INSERT INTO telemetry_attempts_v1 (key, samples, durationMs)
  SELECT ${keySql('scope * domain', '$bucket')}, 1, lasted
  FROM telemetry_links_v1, ${ALL_AND_DOMAIN} WHERE ${ENDING} AND lasted IS NOT NULL
  ON CONFLICT (key) DO UPDATE SET samples = samples + 1, durationMs = durationMs + excluded.durationMs`

const binDuration = (table: string, slot: string): string => `
  INSERT INTO ${table} (key, count)
  SELECT ${histogramKeySql('scope * domain', slot, binSql('lasted'))}, 1
  FROM telemetry_links_v1, ${ALL_AND_DOMAIN} WHERE ${ENDING} AND lasted IS NOT NULL
  ON CONFLICT (key) DO UPDATE SET count = count + 1`

const keepFailure = `
  INSERT INTO telemetry_failures_v1 (linkId, attempt, domain, failedAt, message, pattern, text, textLength)
  SELECT linkId, attempts, domain, endedAt, $message, $pattern, $text, $textLength
  FROM telemetry_links_v1 WHERE ${ENDING} ON CONFLICT DO NOTHING`

const counted = `UPDATE telemetry_links_v1 SET ending = 0 WHERE ${ENDING}`

/**
 * SQL that ends an attempt of `$linkId` at `$at`, in `$bucket` and on `$day`, and counts it: how it
 * ended, how long a completed one took, what a failed one said. An end that changes nothing, having
 * been said before, leaves `ending` unset, and so counts nothing.
 */
export const END_ATTEMPT: Record<Outcome, string> = {
  completed: joinSql(
    endAttempt('completed'),
    countEnd('completed'),
    sumDuration,
    binDuration('telemetry_durations_by_day_v1', '$day'),
    binDuration('telemetry_durations_by_bucket_v1', '$bucket'),
    counted,
  ),
  failed: joinSql(endAttempt('failed'), countEnd('failed'), keepFailure, counted),
  cancelled: joinSql(endAttempt('cancelled'), countEnd('cancelled'), counted),
}
