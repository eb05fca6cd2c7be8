// A bucket of any instant that a Date can hold is within ±9.6 × 10⁹, so 35 bits hold it.
const BUCKET_BITS = 35
const BUCKET_OFFSET = 2 ** 34

/**
 * The primary key of a rollup by domain and bucket, as SQL over two integer expressions: the domain
 * above, the bucket below, in one INTEGER PRIMARY KEY. It writes in less than half the time and
 * space of two columns, and a range of buckets of a domain is a range of keys. Domain 0 is all.
 */
export const keySql = (domain: string, bucket: string): string =>
  `((${domain}) << ${BUCKET_BITS}) + ${BUCKET_OFFSET} + CAST(${bucket} AS INTEGER)`

/** The bucket that an INTEGER column of epoch milliseconds falls in, rounded down, as SQL. */
export const bucketSql = (at: string): string =>
  `(${at} - (${at} % 900000 + 900000) % 900000) / 900000`
