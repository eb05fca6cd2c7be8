import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'

/** What a module names in its imports and re-exports, those of types included. */
export interface Imports {
  /** Loaded together with the module. */
  readonly static: readonly string[]
  /** Loaded when an `import()` runs. */
  readonly dynamic: readonly string[]
}

/** The modules that a JavaScript or TypeScript file names, as they stand in it. */
export const importsOf = (file: string): Imports => {
  const text = readFileSync(file, 'utf8')
  const { module, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`)
  return {
    static: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
      ),
    ],
    dynamic: module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const quoted = /^(['"`])(.*)\1$/.exec(text.slice(start, end))
      return quoted?.[2] ?? []
    }),
  }
}
