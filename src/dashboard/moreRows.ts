/** How many rows a list of so many is made longer by, if it may have so many at most: 50 or the rest. */
export const moreRows = (limit: number, most: number): number =>
  Math.max(0, Math.min(50, most - limit))
