/**
 * How long the bars of some values are, as fractions of the longest, in their order. What is not
 * finite, or negative, has no bar.
 */
export const barLengths = (values: readonly number[]): number[] => {
  const known = values.map((value) => (Number.isFinite(value) ? Math.max(0, value) : 0))
  const longest = Math.max(...known)
  return known.map((value) => (longest > 0 ? value / longest : 0))
}
