import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { expect, vi } from 'vitest'
import { findChromium } from '../browser/chromium.ts'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** How much the thread worked in it, in µs: waiting for a core of a busy machine is left out. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Builds a page as users get one, serves it and opens it in Chromium. */
export const openBuiltPage = async (root: string, port: number) => {
  // As users get it: by Vitest's own "test" React would be the one for development.
  vi.stubEnv('NODE_ENV', 'production')
  const config = { root, configFile: false, logLevel: 'error', worker: { format: 'es' } } as const
  await build({ ...config, build: { outDir: 'dist', target: 'es2023' } })
  const server = await preview({
    ...config,
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port },
  })
  const browser = await chromium.launch(findChromium().launchOptions)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(server.resolvedUrls?.local[0] ?? '')

  return {
    page,
    /** The longest that the page worked without a pause while something happened, in ms. */
    longestTask: async (happens: () => Promise<unknown>): Promise<number> => {
      const categories = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata']
      await browser.startTracing(page, { categories })
      await happens()
      const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
        traceEvents: TraceEvent[]
      }
      const pages = traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid}/${tid}`)
      const tasks = traceEvents.filter(
        ({ name, pid, tid, tdur }) =>
          name.endsWith('RunTask') && tdur !== undefined && pages.includes(`${pid}/${tid}`),
      )
      expect(tasks.length).toBeGreaterThan(0)
      return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
