/**
 * The first so many UTF-16 units of a text, never half a surrogate pair; then, if there is more, "…"
 * or what else is to say so.
 */
export const startOfText = (text: string, most: number, more = '…'): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') + more
