/** What a measure was, over its runs. */
export interface Measured {
  median: number
  p95: number
  runs: number
}

export const measured = (values: readonly number[]): Measured => {
  const sorted = values.toSorted((one, other) => one - other)
  return { median: rank(sorted, 0.5), p95: rank(sorted, 0.95), runs: sorted.length }
}

export const median = (values: readonly number[]): number => measured(values).median

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const rank = (sorted: readonly number[], p: number): number =>
  sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN
