import type { Measure } from './stat.ts'

/** Beyond what a figure is marked: a rate (a fraction) below it, a duration (in ms) above it. */
export interface Threshold {
  warning?: number
  bad?: number
}

/** The thresholds of the figures that have some. */
export type Thresholds = { readonly [Figure in Measure]?: Threshold }

/** The worst of a threshold's levels that a value is beyond; what is not known is beyond none. */
export const levelOf = (
  value: number | null,
  side: 'above' | 'below',
  threshold: Threshold,
): keyof Threshold | undefined =>
  (['bad', 'warning'] as const).find((level) => {
    const off = (value ?? Number.NaN) - (threshold[level] ?? Number.NaN)
    return side === 'above' ? off > 0 : off < 0
  })
