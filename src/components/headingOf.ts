type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** The heading of a level, of the nearest one that there is; of level 2 for what is no number. */
export const headingOf = (level: number): Heading =>
  `h${Math.min(6, Math.max(1, Math.round(level))) || 2}` as Heading
