const KEPT = 8000

/** "The first 8,000 UTF-16 units are kept, never half a pair." */
export const keptText = (error: string): string => {
  const kept = error.slice(0, KEPT)
  const cutsAPair = /[\uD800-\uDBFF]$/.test(kept) && /^[\uDC00-\uDFFF]/.test(error.slice(KEPT))
  return cutsAPair ? kept.slice(0, -1) : kept
}

/** "The error's first non-blank line"; of a long one as much is kept as of a text. */
export const messageOf = (error: string): string => {
  const lines = error.split(/\r\n|\r|\n/).map((line) => line.trim())
  return keptText(lines.find((line) => line !== '') ?? '(no message)')
}

/** A URL ends before what none holds, and before a quote that neither letter nor digit follows. */
const urlsOut = (message: string): string =>
  message.replace(/[a-z][a-z0-9+.-]*:\\?\/\\?\/([^\s"`<>]+)/giu, (found, rest: string) => {
    const quote = /'[^\p{L}\p{N}]*$/u.exec(rest)?.[0] ?? ''
    return quote === rest ? found : `…${quote}`
  })

/** errorGroups: "the first line with … in the place of, in this order": */
export const whatWentWrong = (message: string): string =>
  urlsOut(message)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '…')
    .replace(/(?<quote>["`])(?:(?!\k<quote>).)*\k<quote>/g, '$<quote>…$<quote>')
    .replace(/[0-9a-f]{8,}/gi, '…')
    .replace(/[0-9]+/g, '…')
