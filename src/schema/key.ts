import { GROWTH } from '../model/durationBin.ts'
import type { Outcome } from './outcome.ts'

// A bucket of any instant that a Date can hold is within ±9.6 × 10⁹, so 35 bits hold it.
const BUCKET_BITS = 35
/** How much more a bucket is in a key than its number, so that none is negative there. */
export const BUCKET_OFFSET: number = 2 ** (BUCKET_BITS - 1)

/**
 * The primary key of a rollup by domain and bucket, as SQL over two integer expressions: the domain
 * above, the bucket below, in one INTEGER PRIMARY KEY. It writes in less than half the time and
 * space of two columns, and a range of buckets of a domain is a range of keys. Domain 0 is all.
 */
export const keySql = (domain: string, bucket: string): string =>
  `${scopeSql(domain)}${BUCKET_OFFSET} + CAST(${bucket} AS INTEGER)`

/** The part of a key that is the domain's, as SQL to put before the other; nothing for all. */
export const scopeSql = (domain: string): string =>
  domain === '0' ? '' : `((${domain}) << ${BUCKET_BITS}) + `

/** The bucket, after all others, under which the stocks of the present are kept. */
export const PRESENT = `${BUCKET_OFFSET - 1}`

/** The key of those of all links, with which the last event is kept. */
export const PRESENT_OF_ALL = `${2 * BUCKET_OFFSET - 1}`

/** Before all buckets: of a link of which no stock ever changed, and of a fact without an instant. */
export const NO_BUCKET = -BUCKET_OFFSET

/**
 * SQL of two rows to join a link's row with: what is counted under its domain (`scope * domain`) is
 * counted under 0, for all links, as well.
 */
export const ALL_AND_DOMAIN = '(SELECT 0 AS scope UNION ALL SELECT 1)'

/**
 * The same for what is counted in several places, each named by SQL. One list of all pairs, because
 * SQLite makes a table of every list that it joins.
 */
export const allAndDomainIn = (name: string, places: readonly string[]): string => {
  const [first, ...others] = [0, 1].flatMap((scope) => places.map((place) => [scope, place]))
  const rows = others.map((row) => `UNION ALL SELECT ${row.join(', ')}`)
  return `(SELECT ${first?.[0]} AS scope, ${first?.[1]} AS ${name} ${rows.join(' ')})`
}

/** The bucket that an INTEGER column of epoch milliseconds falls in, rounded down, as SQL. */
export const bucketSql = (at: string): string =>
  `(${at} - (${at} % 900000 + 900000) % 900000) / 900000`

// The longest that two instants of a Date can be apart falls into bin 1,969.
const BIN_BITS = 11

/** The last bins, which no duration reaches: of attempts that ended so, after no time that counts. */
export const BIN_OF_OTHERS: Record<Outcome, number> = {
  completed: 2 ** BIN_BITS - 3,
  failed: 2 ** BIN_BITS - 2,
  cancelled: 2 ** BIN_BITS - 1,
}

// Buckets of the years 1 to 9999, in which a viewer's now lies, and of some thousand more.
const SLOT_BITS = 29
const SLOTS_BEFORE_1970 = 2 ** 27
const LAST_SLOT = 2 ** SLOT_BITS - 1

/** A histogram's slots: UTC days, for what is whole days, and buckets, for the ends of a range. */
const GRAINS = { day: 0, bucket: 1 } as const

/** A UTC day or a bucket as {@link histogramKeySql} takes it; one beyond both ends as the end. */
export const histogramSlot = (grain: keyof typeof GRAINS, number: number): number =>
  GRAINS[grain] * 2 ** SLOT_BITS + Math.max(0, Math.min(LAST_SLOT, number + SLOTS_BEFORE_1970))

/**
 * The primary key of the histogram by domain, slot ({@link histogramSlot}) and bin, as SQL over
 * integer expressions.
 */
export const histogramKeySql = (domain: string, slot: string, bin = '0'): string =>
  `((((${domain}) << ${SLOT_BITS + 1}) + ${slot}) << ${BIN_BITS}) + ${bin}`

/** A row of the histogram as one number: its count above its bin, as SQL. */
export const PACKED_BIN = `(count << ${BIN_BITS}) + (key & ${2 ** BIN_BITS - 1})`

/** The same taken apart. */
export const unpackBin = (packed: number): { bin: number; count: number } => {
  const bin = packed % 2 ** BIN_BITS
  return { bin, count: (packed - bin) / 2 ** BIN_BITS }
}

/**
 * The bin that a duration of whole ms is counted in (durationBin.ts), as SQL; null for none. One
 * logarithm through another, because log() is natural in LiveStore's SQLite and decadic in others.
 */
export const binSql = (duration: string): string =>
  `CASE WHEN ${duration} < 1 THEN 0 ELSE CAST(log(${duration}) / log(${GROWTH}) AS INTEGER) + 1 END`
