/**
 * The bins that durations are counted in: one for 0, then one for each power of a growth of 1.9 %.
 * A bin is told apart by its number; the middle of a bin is within 0.95 % of all that is in it.
 * After DDSketch (Masson, Rim, Lee: "DDSketch: A Fast and Fully-Mergeable Quantile Sketch with
 * Relative-Error Guarantees", VLDB 2019).
 */
const RELATIVE_ERROR = 0.0095

/** How much a bin's end is above its start. */
export const GROWTH = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR)

/** Where a bin begins, in ms; a duration at the border belongs to the bin that begins there. */
export const binStart = (bin: number): number => (bin === 0 ? 0 : GROWTH ** (bin - 1))

/** The duration that stands for a bin, in ms: as far from its start as from its end, relatively. */
export const binMiddle = (bin: number): number =>
  bin === 0 ? 0 : (2 * GROWTH ** bin) / (1 + GROWTH)
