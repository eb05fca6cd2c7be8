/** Ties by code point, which is not how JavaScript compares: it goes by UTF-16 unit. */
export const byCodePoint = (one: string, other: string): number => {
  const [a, b] = [[...one], [...other]]
  for (let place = 0; place < Math.min(a.length, b.length); place++) {
    const difference = (a[place]?.codePointAt(0) ?? 0) - (b[place]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
