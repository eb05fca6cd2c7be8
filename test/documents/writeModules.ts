import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Code } from './codeOf.ts'

/** Where the modules stand: inside the package, so that they import it by its own name. */
export const modulesFolder = join(import.meta.dirname, '.cache')

/** What the documents take for granted, beside each other's modules. */
const HOST: readonly Code[] = [
  { file: 'app.ts', text: `export * from '../../host/app.ts'\n` },
  {
    file: 'store.ts',
    text: `import { openStore } from '../../host/openStore.ts'
import { schema } from './schema.ts'

export const store = await openStore(schema)
`,
  },
]

/** Writes the modules of each document, by its name, into a folder of its own, beside the host's. */
export const writeModules = (documents: Readonly<Record<string, readonly Code[]>>): void => {
  const files = Object.entries(documents).flatMap(([document, modules]) =>
    [...HOST, ...modules].map(({ file, text }) => ({ path: join(document, file), text })),
  )
  const tsconfig = {
    extends: '../../../tsconfig.json',
    compilerOptions: { types: ['vite/client'] },
    files: files.map(({ path }) => path),
  }
  rmSync(modulesFolder, { recursive: true, force: true })
  for (const { path, text } of [
    ...files,
    { path: 'tsconfig.json', text: JSON.stringify(tsconfig) },
  ]) {
    mkdirSync(join(modulesFolder, dirname(path)), { recursive: true })
    writeFileSync(join(modulesFolder, path), text)
  }
}
