const SHADES = [1, 0.65, 0.4, 0.22]

/**
 * How the kind at a place is filled: the series' colour in shades that differ in lightness, so that
 * everyone tells them apart, and beyond them stripes, the pattern of that id.
 */
export const kindFill = (place: number, stripes: string) => ({
  // Where colours are forced, the stylesheet asks for an edge.
  stroke: 'var(--lt-edge, none)',
  ...(place < SHADES.length
    ? { fill: 'var(--lt-series)', fillOpacity: SHADES[place] }
    : { fill: `url(#${stripes})` }),
})
