import { LAST_BUCKET } from '../model/bucket.ts'

/** Buckets `[from, to)`. */
export type Span = readonly [from: number, to: number]

// More buckets than any span has: a week of a year's range has 672, or a few more.
const LENGTHS = 10_000

/**
 * Spans as bind value of `json_each`. Each is one number, from which SQLite takes both ends in half
 * the time that it takes to read a list in a list.
 */
export const packSpans = (spans: readonly Span[]): string =>
  JSON.stringify(spans.map(([from, to]) => (from + LAST_BUCKET) * LENGTHS + (to - from)))

/** The first bucket of a packed span (`value`), as SQL. */
export const SPAN_FROM = `(value / ${LENGTHS} - ${LAST_BUCKET})`

/** The bucket after a packed span, as SQL. */
export const SPAN_TO = `(value / ${LENGTHS} - ${LAST_BUCKET} + value % ${LENGTHS})`
