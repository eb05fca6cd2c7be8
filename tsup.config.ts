import { defineConfig, type Options } from 'tsup'

/** The entries that a server component may import: everything below them runs in the browser. */
const clientEntries = ['index', 'hooks/index', 'components/index', 'settings/index']

type Plugin = NonNullable<Options['plugins']>[number]

/** Puts the directive before the code on its first line, so that no line of the source map moves. */
const useClient: Plugin = {
  name: 'use-client',
  renderChunk(code, chunk) {
    const isClientEntry =
      chunk.type === 'chunk' &&
      clientEntries.some((entry) => chunk.entryPoint?.match(new RegExp(`^src/${entry}\\.tsx?$`)))
    return isClientEntry ? { code: `'use client';${code}`, map: chunk.map } : undefined
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
  sourcemap: true,
  clean: true,
  plugins: [useClient],
  esbuildPlugins: [withoutBusySnapshot],
})
