/** The same in another order each round, so that none is always the first or always the last. */
export const rotated = <Item>(items: readonly Item[], round: number): Item[] => {
  const first = round % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}
