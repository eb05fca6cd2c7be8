// Null until a query said so: none did, or the queries are of another copy of this module.
let over: number | null = null

/**
 * Says that live queries of this page or worker take what is before a bucket for over: they run
 * again for it only when told that the past changed.
 */
export const closePast = (bucket: number): void => {
  over = Math.max(over ?? bucket, bucket)
}

/**
 * Whether a change in a bucket, null for one that is not known, can be of the past of any query.
 * Only a hint about waking: so it may look at what was asked here, and when in doubt it says yes.
 */
export const isPast = (bucket: number | null): boolean =>
  over === null || bucket === null || bucket < over
