import { BUCKET_OFFSET, scopeSql } from '../schema/key.ts'

/** Buckets `[from, to)`. */
export type Span = readonly [from: number, to: number]

// More buckets than any span has: a week of a year's range has 672, or a few more.
const LENGTHS = 10_000

/**
 * Spans as bind value of `json_each`. Each is one number, from which SQLite takes both ends in half
 * the time that it takes to read a list in a list.
 */
export const packSpans = (spans: readonly Span[]): string =>
  JSON.stringify(spans.map(([from, to]) => (from + BUCKET_OFFSET) * LENGTHS + (to - from)))

/** Whether a key is of a scope and in a packed span (`value`), as SQL. */
export const isInSpan = (key: string, scope: string): string => {
  const from = `${scopeSql(scope)}value / ${LENGTHS}`
  return `${key} >= ${from} AND ${key} < ${from} + value % ${LENGTHS}`
}
