import { invalidOption } from './invalidOption.ts'

/** The ranges that have points: 24 clock hours, whole days, or the last 365 days by weeks. */
export const RANGES = ['24h', '7d', '30d', '90d', '1y'] as const

/** A range of time that ends with the hour, day or week that holds now. */
export type Range = (typeof RANGES)[number]

/** Throws unless the value is a {@link Range}. */
export const assertRange = (range: string): void => {
  if ((RANGES as readonly string[]).includes(range)) return
  throw invalidOption(
    'range',
    range,
    `Give one of ${RANGES.map((each) => `"${each}"`).join(', ')}.`,
  )
}
