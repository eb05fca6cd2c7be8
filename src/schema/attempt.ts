import { changeLink } from './changeLink.ts'
import { allAndDomainIn, BIN_OF_OTHERS, binSql, histogramKeySql } from './key.ts'
import { OUTCOME, type Outcome } from './outcome.ts'
import { joinSql } from './sql.ts'

/** SQL that makes a row for `$linkId`: attempts can come before their link. */
const meetLink = `
  INSERT INTO telemetry_links_v1 (linkId) VALUES ($linkId) ON CONFLICT DO NOTHING`

// An open attempt has a number; a start, completion or failure without one is an attempt of its own.
const NUMBER = 'attempts + 1 - open'

/** SQL that opens an attempt of `$linkId` at `$at`, or begins the open one anew. */
export const START_ATTEMPT: string = joinSql(
  meetLink,
  changeLink({
    where: 'startedAt IS NOT $at',
    becomes: { open: '1' },
    sets: [`attempts = ${NUMBER}`, 'startedAt = $at'],
    stocks: ['pending', 'failed'],
  }),
)

// The row as it was before the end, if the end was not said before.
const ending = (outcome: Outcome): string => `
  (endedAt IS NOT $at OR endedAs IS NOT ${OUTCOME[outcome]})
  ${outcome === 'cancelled' ? 'AND open' : ''}`

// Unknown without a start, and where clocks differ so much that it comes after the end.
const LASTED = 'CASE WHEN open AND startedAt <= $at THEN $at - startedAt END'

const BIN: Record<Outcome, string> = {
  completed: `coalesce(${binSql('lasted')}, ${BIN_OF_OTHERS.completed})`,
  failed: `${BIN_OF_OTHERS.failed}`,
  cancelled: `${BIN_OF_OTHERS.cancelled}`,
}

const count = (outcome: Outcome): string => `
  INSERT INTO telemetry_attempts_v1 (key, count, durationMs)
  SELECT ${histogramKeySql('scope * domain', 'slot', BIN[outcome])}, 1, coalesce(lasted, 0)
  FROM (
      SELECT domain, ${outcome === 'completed' ? LASTED : 'NULL'} AS lasted FROM telemetry_links_v1
      WHERE linkId = $linkId AND ${ending(outcome)}
    ), ${allAndDomainIn('slot', ['$daySlot', '$bucketSlot'])}
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1, durationMs = durationMs + excluded.durationMs`

const keepFailure = `
  INSERT INTO telemetry_failures_v1 (linkId, attempt, domain, failedAt, message, pattern, text, textLength)
  SELECT linkId, ${NUMBER}, domain, $at, $message, $pattern, $text, $textLength
  FROM telemetry_links_v1 WHERE linkId = $linkId AND ${ending('failed')} ON CONFLICT DO NOTHING`

const close = (outcome: Outcome): string =>
  changeLink({
    where: ending(outcome),
    becomes: { open: '0', endedAs: `${OUTCOME[outcome]}` },
    sets: [
      `attempts = ${NUMBER}`,
      'endedAt = $at',
      ...(outcome === 'completed' ? [`completedAttempt = ${NUMBER}`] : []),
    ],
    stocks: ['pending', 'failed'],
  })

/**
 * SQL that ends an attempt of `$linkId` at `$at`, and counts it: how it ended, how long a completed
 * one took, what a failed one said. All of it looks at the link's row as it was, and writes nothing
 * if the end was said before; the row comes last.
 */
export const END_ATTEMPT: Record<Outcome, string> = {
  completed: joinSql(meetLink, count('completed'), close('completed')),
  failed: joinSql(meetLink, count('failed'), keepFailure, close('failed')),
  cancelled: joinSql(count('cancelled'), close('cancelled')),
}
