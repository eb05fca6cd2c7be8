/**
 * The grain of all activity, in milliseconds: every time zone in use is a multiple of 15 minutes
 * off UTC, so any viewer's hour, day or week is a sum of whole buckets.
 */
export const BUCKET_MS = 900_000

/** A bucket after any that an instant can fall in; its negative is before any. */
export const LAST_BUCKET = 1e10

/** The number of the bucket `[n × 15 min, (n + 1) × 15 min)` since the epoch that holds an instant. */
export const bucketOf = (at: number): number => Math.floor(at / BUCKET_MS)

/** An instant rounded down to the start of its bucket, in epoch ms. */
export const floorToBucket = (at: number): number => Math.floor(at / BUCKET_MS) * BUCKET_MS

/** The number of the UTC day since the epoch that holds an instant. */
export const utcDayOf = (at: number): number => Math.floor(at / 86_400_000)
