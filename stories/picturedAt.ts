interface Widths {
  readonly light: readonly number[]
  readonly dark: readonly number[]
}

/**
 * Parameters of a story that is compared with pictures of it, at these widths of the page in px.
 * What the dark theme changes is colour, so there a width or two say it.
 */
export const picturedAt = (pictures: Widths) => ({ pictures })
