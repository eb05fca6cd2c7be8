/** A number as it is spoken: 1k, 1M. */
export const sizeName = (count: number): string =>
  count >= 1_000_000 ? `${count / 1_000_000}M` : `${count / 1_000}k`
