import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium as playwright } from 'playwright'

/** A Chromium that can be launched: what Playwright needs for it, and where it came from. */
export interface Chromium {
  /** `pinned` is the build that the lock file fixes: only it draws the same pixels everywhere. */
  readonly source: 'CHROMIUM_PATH' | 'pinned' | 'playwright' | 'system'
  /** The pinned build's version. */
  readonly version?: string
  readonly launchOptions: {
    readonly executablePath: string
    readonly args: string[]
    readonly env: Record<string, string>
  }
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/**
 * Finds the Chromium that the browser tests run in. Looks, in this order, at `CHROMIUM_PATH`, the
 * build pinned by the lock file (Linux on x64; unpacked on first use, about 3 s), Playwright's own,
 * and `/usr/bin/chromium`.
 *
 * @throws when none of them is there, or `CHROMIUM_PATH` names no file
 */
export const findChromium = (): Chromium => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return launchable('CHROMIUM_PATH', named)
    throw new Error(
      `CHROMIUM_PATH is "${named}", where there is no file. Name a Chromium's executable, or unset it to use the pinned one.`,
    )
  }
  if (process.platform === 'linux' && process.arch === 'x64') return pinned()
  if (existsSync(playwright.executablePath())) {
    return launchable('playwright', playwright.executablePath())
  }
  if (existsSync('/usr/bin/chromium')) return launchable('system', '/usr/bin/chromium')
  throw new Error(
    `No Chromium for ${process.platform} on ${process.arch}: the pinned one is for Linux on x64, Playwright has none installed, and /usr/bin/chromium is not there. ` +
      'Run "npx playwright install chromium", or set CHROMIUM_PATH to an executable.',
  )
}

const launchable = (
  source: Chromium['source'],
  executablePath: string,
  env: Record<string, string> = {},
): Chromium => ({
  source,
  launchOptions: { executablePath, args, env: { ...inheritedEnvironment(), ...env } },
})

const inheritedEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )

const pinned = (): Chromium => {
  const root = pinnedRoot()
  const folder = join(root.cache, `chromium-${root.version}`)
  if (!existsSync(folder)) unpack(root.packed, folder)
  // The pack brings the libraries and fonts that a bare machine lacks, so nothing need be installed.
  const chromium = launchable('pinned', join(folder, 'chromium'), {
    LD_LIBRARY_PATH: join(folder, 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  })
  return { ...chromium, version: root.version }
}

const pinnedRoot = () => {
  // Not import.meta.resolve, which Vitest's setup files do not have.
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@sparticuz/chromium')
  const root = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  return { version, packed: join(root, 'bin'), cache: join(root, '..', '..', '.cache') }
}

/** Unpacks beside the target and renames, so that two processes at once cannot see half of it. */
const unpack = (packed: string, folder: string) => {
  mkdirSync(dirname(folder), { recursive: true })
  const unfinished = mkdtempSync(`${folder}-`)
  writeFileSync(join(unfinished, 'chromium'), inflate(packed, 'chromium.br'), { mode: 0o755 })
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const tar = spawnSync('tar', ['-x', '-C', unfinished], { input: inflate(packed, archive) })
    if (tar.status !== 0) {
      throw new Error(
        `The pinned Chromium's ${archive} could not be unpacked: ${tar.error?.message ?? tar.stderr}. Is there a "tar" on the PATH and room on the disk?`,
      )
    }
  }
  writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')))
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

const inflate = (packed: string, archive: string) =>
  brotliDecompressSync(readFileSync(join(packed, archive)))

/** Only the pack's fonts, whatever the machine has: pictures must not depend on it. */
const fontConfiguration = (fonts: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/.cache</cachedir>
</fontconfig>
`
