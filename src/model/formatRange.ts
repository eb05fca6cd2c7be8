import { intlFormat } from './intlFormat.ts'
import type { Range } from './range.ts'

const LENGTHS: Record<Range, readonly [length: number, unit: 'hour' | 'day' | 'year']> = {
  '24h': [24, 'hour'],
  '7d': [7, 'day'],
  '30d': [30, 'day'],
  '90d': [90, 'day'],
  '1y': [1, 'year'],
}

/** A range as the locale writes it in short: "24h", "7d", "1y"; what is none as it is. */
export const formatRange = (range: Range, locale: string): string => {
  if (!Object.hasOwn(LENGTHS, range)) return String(range)
  const [length, unit] = LENGTHS[range]
  const options = { style: 'unit', unit, unitDisplay: 'narrow' } as const
  return intlFormat(Intl.NumberFormat, locale, options).format(length)
}
