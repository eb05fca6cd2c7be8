/** A story, as Storybook composes it, that may say at which widths it is pictured. */
export interface PicturedStory {
  readonly id: string
  readonly parameters: { readonly pictures?: Readonly<Record<string, readonly number[]>> }
}

/** Where the pictures of a story in a theme lie below the folder of its browser's pictures, by width. */
export const picturesOf = ({ id, parameters }: PicturedStory, theme: string) =>
  (parameters.pictures?.[theme] ?? []).map((width) => ({
    width,
    name: `${id.replace('--', '/')}-${width}-${theme}`,
  }))
