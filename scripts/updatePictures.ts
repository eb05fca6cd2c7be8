import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../test/browser/chromium.ts'

// Takes the pictures that stories are compared with anew. Run by `npm run pictures:update`.

const root = join(import.meta.dirname, '..')
const { source, launchOptions } = findChromium()
if (source !== 'pinned') {
  throw new Error(
    `Pictures are taken with the pinned Chromium, and this is ${launchOptions.executablePath}. Unset CHROMIUM_PATH, on Linux on x64.`,
  )
}

const pictures = join(root, 'test/pictures')
for (const name of readdirSync(pictures)) {
  if (name.startsWith('chromium-')) rmSync(join(pictures, name), { recursive: true })
}

const pictured = readdirSync(join(root, 'stories')).filter((name) =>
  readFileSync(join(root, 'stories', name), 'utf8').includes('picturedAt({'),
)
const { status } = spawnSync(
  'vitest',
  ['run', ...pictured, '--project', 'stories', '--project', 'stories-dark', '--update'],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
