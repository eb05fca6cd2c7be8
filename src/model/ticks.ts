/**
 * Whole numbers for an axis that begins at 0 and reaches `max`: about four steps of 1, 2 or 5
 * times a power of ten. What is not finite needs none beyond 1.
 */
export const integerTicks = (max: number): number[] => {
  const top = Number.isFinite(max) ? Math.max(1, Math.ceil(max)) : 1
  const power = 10 ** Math.floor(Math.log10(top / 4))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((each) => each * power).find((each) => top / each <= 4) ?? 1,
  )
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => index * step)
}

/** Every so manieth of the keys, counted from the last, so that at most `most` are left. */
export const sparseTicks = <Key>(keys: readonly Key[], most: number): Key[] => {
  const step = Math.ceil(keys.length / Math.max(1, most))
  return keys.filter((_, index) => (keys.length - 1 - index) % step === 0)
}
