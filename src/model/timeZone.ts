import { tzOffset } from '@date-fns/tz/tzOffset'
import { BUCKET_MS } from './bucket.ts'
import { invalidOption } from './invalidOption.ts'

const MINUTE_MS = 60_000

const offsets = new Map<string, Map<number, number>>()
const MOST_KEPT = 10_000

/**
 * How far local time is ahead of UTC at an instant, in milliseconds. Kept, because the queries of a
 * page ask for the same days and hours, and each answer is a date written and read again.
 */
export const offsetAt = (timeZone: string, at: number): number => {
  let kept = offsets.get(timeZone)
  if (kept === undefined || kept.size === MOST_KEPT) {
    kept = new Map()
    offsets.set(timeZone, kept)
  }
  const known = kept.get(at)
  if (known !== undefined) return known
  const offset = tzOffset(timeZone, new Date(at)) * MINUTE_MS
  kept.set(at, offset)
  return offset
}

/** Whether the runtime knows a time zone by that name, and its days are sums of buckets. */
export const isTimeZone = (value: unknown): value is string => {
  if (typeof value !== 'string') return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
  } catch {
    return false
  }
  // What is an offset in the place of a name can be of any minutes.
  return !/^[+-]/.test(value) || offsetAt(value, 0) % BUCKET_MS === 0
}

const known = new Set<string>()

/** Throws unless the value {@link isTimeZone}. */
export const assertTimeZone = (timeZone: string): void => {
  if (known.has(timeZone)) return
  if (!isTimeZone(timeZone)) {
    throw invalidOption(
      'timeZone',
      timeZone,
      'Give an IANA name such as "Europe/Berlin", or leave it out for the zone of the runtime.',
    )
  }
  known.add(timeZone)
}
