import { readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

/** The entries that a server component may import: everything below them runs in the browser. */
const clientEntries = ['index', 'hooks/index', 'components/index', 'settings/index']

type Plugin = NonNullable<Options['plugins']>[number]

/**
 * Puts the directive before the code on its first line, so that no line of the source map moves;
 * last of all, because Rollup leaves directives out.
 */
const useClient: Plugin = {
  name: 'use-client',
  async buildEnd() {
    for (const entry of clientEntries) {
      const file = `dist/${entry}.js`
      await writeFile(file, `'use client';${await readFile(file, 'utf8')}`)
    }
  },
}

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

/** Leaves out the one snapshot that weighs megabytes: `createFixtureStore('busy')` then says so. */
const withoutBusySnapshot: EsbuildPlugin = {
  name: 'without-busy-snapshot',
  setup(build) {
    build.onLoad({ filter: /fixtures[\\/]snapshots[\\/]busy\.ts$/ }, () => ({
      contents: `throw new Error('The snapshot of "busy" is not published.')`,
    }))
  },
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'schema/index': 'src/schema/index.ts',
    'queries/index': 'src/queries/index.ts',
    'hooks/index': 'src/hooks/index.ts',
    'components/index': 'src/components/index.ts',
    'settings/index': 'src/settings/index.ts',
    'locales/de': 'src/locales/de.ts',
    'locales/ar': 'src/locales/ar.ts',
    'fixtures/index': 'src/fixtures/index.ts',
    tailwind: 'src/tailwind.ts',
  },
  format: 'esm',
  target: 'es2023',
  platform: 'browser',
  splitting: true,
  // By Rollup, which imports what a chunk needs once, where esbuild does so once a module.
  treeshake: true,
  sourcemap: true,
  clean: true,
  plugins: [useClient],
  esbuildPlugins: [withoutBusySnapshot],
})
