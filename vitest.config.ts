import { join } from 'node:path'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './test/browser/chromium.ts'

/**
 * Away from UTC, behind it and with daylight saving: there a day taken in UTC, or a date parsed as
 * UTC, falls on another day than the viewer's, so a test sees it.
 */
const env = { TZ: 'America/New_York' }

const chromium = findChromium()
const build = `chromium-${chromium.version}`

/** What a browser does takes as long as the machine is busy: how long is no test's subject here. */
const patience = { testTimeout: 60_000, expect: { poll: { timeout: 10_000 } } }

const browser = (name: string) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: chromium.launchOptions,
    contextOptions: {
      locale: 'en-US',
      timezoneId: 'UTC',
      reducedMotion: 'reduce' as const,
      deviceScaleFactor: 1,
    },
  }),
  viewport: { width: 1280, height: 900 },
  instances: [{ browser: 'chromium' as const, name }],
  expect: {
    toMatchScreenshot: {
      comparatorName: 'pixelmatch' as const,
      // Every pixel counts, those that smooth an edge too.
      comparatorOptions: { threshold: 0, includeAA: true, allowedMismatchedPixels: 0 },
      resolveScreenshotPath: ({ root, arg, ext }: Picture) =>
        join(root, 'test/pictures', build, `${arg}${ext}`),
      resolveDiffPath: ({ root, arg, ext }: Picture) =>
        join(root, '.cache/pictures', `${arg}${ext}`),
    },
  },
})

/** What Vitest says of a picture that it wants to know the place of. */
interface Picture {
  readonly root: string
  /** The name that the test gave it, and for a picture of a difference what it is. */
  readonly arg: string
  readonly ext: string
}

interface StoriesOptions {
  /** What the toolbar is set to for every story. */
  readonly globals: { readonly theme: 'light' | 'dark'; readonly locale?: string }
  /** Only the stories that have this tag. Default: all. */
  readonly tag?: string
  /** Whether stories that say so are compared with their pictures. */
  readonly pictured?: boolean
}

const stories = (name: string, { globals, tag, pictured = false }: StoriesOptions) => ({
  plugins: [
    storybookTest({
      configDir: '.storybook',
      initialGlobals: globals,
      ...(tag === undefined ? {} : { tags: { include: [tag] } }),
    }),
  ],
  test: {
    name,
    browser: browser(name),
    ...patience,
    setupFiles:
      pictured && chromium.source === 'pinned' ? ['test/pictures/comparePictures.ts'] : [],
    globalSetup: pictured ? ['test/pictures/sayIfNotCompared.ts'] : [],
  },
})

export default defineConfig({
  test: {
    allowOnly: false,
    // LiveStore says each shutdown; what a failing test had to say is still shown.
    silent: 'passed-only',
    // Vitest leaves one core to itself, of two that is half.
    maxWorkers: '100%',
    attachmentsDir: '.cache/attachments',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          env,
          include: [
            'test/{locales,model,schema,queries,fixtures,architecture,properties,hosts,sync}/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'react',
          environment: 'jsdom',
          env,
          include: ['test/{settings,hooks,components,dashboard,doors,pictures}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/react.setup.ts'],
          testTimeout: 15_000,
        },
      },
      stories('stories', { globals: { theme: 'light' }, pictured: true }),
      // The colours of the dark theme have contrasts of their own for axe to check.
      stories('stories-dark', { globals: { theme: 'dark' }, pictured: true }),
      // Every component in every state, read from right to left.
      stories('stories-rtl', { globals: { theme: 'light', locale: 'ar-EG' }, tag: 'rtl' }),
      {
        plugins: [react(), tailwindcss()],
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.tsx'],
          browser: browser('browser'),
          ...patience,
        },
      },
      {
        test: {
          name: 'documents',
          environment: 'jsdom',
          env,
          include: ['test/documents/**/*.test.tsx'],
          setupFiles: ['test/react.setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          // Long tasks are measured: an installation beside them makes a third more of each.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
