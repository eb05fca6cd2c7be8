/** As many columns of a width, in px, as there is room for, and at least one. */
export const columns = (width: number) => ({
  display: 'grid',
  gap: 16,
  gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${width}px), 1fr))`,
})
