// Plain JavaScript without a dependency: on a bare clone it runs before there is anything else,
// on whatever Node the machine has.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const modified = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

// npm writes the hidden lock last, so an install that was interrupted counts as missing.
if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.log('Dependencies are missing or older than package-lock.json: running npm ci')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm ci failed (see above): nothing can run without the dependencies.')
    process.exit(status ?? 1)
  }
}
