/** A piece of code in a document. */
export interface Code {
  /** The name of the file that it is, by its first line. */
  file: string
  /** The text, at the lines that it has in the document: so an error names the document's line. */
  text: string
}

/** What is to be typed into a terminal or a stylesheet, and so is no module. */
const NO_MODULES = ['sh', 'css']

/**
 * The modules in a Markdown document: every fence whose first line is a comment with the file's name,
 * such as `// Admin.tsx`. Throws if one has none.
 */
export const codeOf = (markdown: string): Code[] =>
  [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, language = '']) => !NO_MODULES.includes(language))
    .map(({ 0: fence, 2: code = '', index }) => {
      const line = markdown.slice(0, index).split('\n').length
      const file = /^\/\/ (\S+)$/m.exec(code.slice(0, code.indexOf('\n')))?.[1]
      if (file === undefined) throw new Error(`Line ${line} names no file:\n${fence}`)
      return { file, text: '\n'.repeat(line) + code }
    })
