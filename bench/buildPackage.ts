import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

/** Builds the code and the stylesheet of the package, as it is published. */
export const buildPackage = async (): Promise<void> => {
  const cwd = resolve(import.meta.dirname, '..')
  await promisify(execFile)('npm', ['run', '--silent', 'build:code'], { cwd })
}
