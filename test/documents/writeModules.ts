import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code } from './codeOf.ts'

/** Where the modules stand: inside the package, so that they import it by its own name. */
export const modulesFolder = join(import.meta.dirname, '.cache')

/** What the documents take for granted, beside each other's modules. */
const HOST: readonly Code[] = [
  { file: 'app.ts', text: `export * from '../host/app.ts'\n` },
  {
    file: 'store.ts',
    text: `import { openStore } from '../host/openStore.ts'
import { schema } from './schema.ts'

export const store = await openStore(schema)
`,
  },
]

/** Writes the modules of the documents into a folder, beside what they take for granted. */
export const writeModules = (modules: readonly Code[]): void => {
  const files = [...HOST, ...modules]
  const tsconfig = {
    extends: '../../../tsconfig.json',
    // As Vite's template for React has them.
    compilerOptions: { types: ['vite/client'], noUnusedLocals: true, noUnusedParameters: true },
    files: files.map(({ file }) => file),
  }
  rmSync(modulesFolder, { recursive: true, force: true })
  mkdirSync(modulesFolder)
  for (const { file, text } of [
    ...files,
    { file: 'tsconfig.json', text: JSON.stringify(tsconfig) },
  ]) {
    writeFileSync(join(modulesFolder, file), text)
  }
}
