import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What the README tells an app on npm to install before the kit, to the letter. */
export const peersLine =
  'npm i --save-exact @livestore/livestore@0.4.0 @livestore/react@0.4.0 @livestore/adapter-web@0.4.0 @opentelemetry/api@1.9.0'

/** A throwaway app outside the repository, with the packed kit installed as a user would. */
export interface InstalledApp {
  readonly folder: string
  /** The paths in the tarball. */
  readonly packed: readonly string[]
  /** Runs a command in the app's folder and gives its output; throws, with the output, if it fails. */
  readonly run: (command: string) => string
  readonly remove: () => void
}

/** Packs the kit, and installs the tarball and its peers from the registry into a copy of `app/`. */
export const installApp = (): InstalledApp => {
  if (!existsSync(join(root, 'dist/index.js'))) {
    throw new Error(
      'There is no build to pack: dist/index.js is missing. Run "npm run build" first.',
    )
  }
  const folder = mkdtempSync(join(tmpdir(), 'reading-list-'))
  cpSync(join(import.meta.dirname, 'app'), folder, { recursive: true })
  const run = (command: string) => runIn(folder, command)
  const [tarball] = JSON.parse(
    runIn(root, `npm pack --json --ignore-scripts --pack-destination ${folder}`),
  ) as [{ filename: string; files: { path: string }[] }]
  run(peersLine)
  run(`npm i ./${tarball.filename}`)
  return {
    folder,
    packed: tarball.files.map(({ path }) => path),
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const runIn = (cwd: string, command: string): string => {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    shell: true,
    encoding: 'utf8',
    env: environment(),
  })
  if (status !== 0) throw new Error(`"${command}" failed in ${cwd}:\n${stdout}\n${stderr}`)
  return stdout
}

/** Without what `npm test` tells its scripts: npm and Vite in the app must see an app, not a test. */
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_(package|lifecycle|command|config_local_prefix)|NODE_ENV$|VITEST|VITE_|TEST$)/.test(
          name,
        ),
    ),
  )
