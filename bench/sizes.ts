/** How many links a history has. */
export const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const

/** As it is written: 1k, 1M. */
export const sizeName = (links: number): string =>
  links >= 1_000_000 ? `${links / 1_000_000}M` : `${links / 1_000}k`
