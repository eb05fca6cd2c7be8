/** A piece of code in a document. */
export interface Code {
  /** The name of the file that it is, by its title. */
  file: string
  /** The text, at the lines that it has in the document: so an error names the document's line. */
  text: string
}

/** What is to be typed into a terminal or a stylesheet, and so is no module. */
const NO_MODULES = ['sh', 'css']

/**
 * The modules in a Markdown document: every fence, such as ```` ```tsx title="Admin.tsx" ````.
 * Throws if one has no title.
 */
export const codeOf = (markdown: string): Code[] =>
  [...markdown.matchAll(/^```(\w*)(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, language = '']) => !NO_MODULES.includes(language))
    .map(({ 0: fence, 2: meta = '', 3: code = '', index }) => {
      const line = markdown.slice(0, index).split('\n').length
      const file = /title="([^"]+)"/.exec(meta)?.[1]
      if (file === undefined) throw new Error(`Line ${line} has no title:\n${fence}`)
      return { file, text: '\n'.repeat(line) + code }
    })
