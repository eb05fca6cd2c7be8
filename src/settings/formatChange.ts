import { type Delta, directionOf } from '../model/delta.ts'
import { formatCount } from '../model/formatNumber.ts'
import { formatPoints, formatRate } from '../model/formatRate.ts'
import type { Messages } from './messages.ts'

/**
 * The size of a change without its sign, in percent, points or a count, as its kind says: "8.4%".
 * Null if it says nothing.
 *
 * @param words `useSettings().messages.change`
 */
export const formatChange = (
  delta: Delta,
  locale: string,
  words: Messages['change'],
): string | null => {
  const { kind, change } = delta
  if (kind === 'new') return words.fromNone
  if (change === null || !Number.isFinite(change)) return null
  if (directionOf(delta) === 'none') return words.none
  const size = Math.abs(change)
  if (kind === 'absolute') return formatCount(size, locale)
  if (kind === 'points') return words.points(size * 100, formatPoints(size, locale))
  return formatRate(size, locale)
}
