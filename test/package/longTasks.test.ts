import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findChromium } from '../browser/chromium.ts'

const root = join(import.meta.dirname, 'charts')
const LONG_MS = 50
const RANGES = ['24h', '7d', '30d', '90d', '1y']

let server: PreviewServer
let browser: Browser
let page: Page

const drawChart = (kind: string, range: string) =>
  page.evaluate(
    ([name, of]) =>
      (window as unknown as { draw: (...of: unknown[]) => Promise<void> }).draw(name, of),
    [kind, range],
  )

beforeAll(async () => {
  // As users get it: by Vitest's own "test" React would be the one for development.
  vi.stubEnv('NODE_ENV', 'production')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'dist' },
  })
  server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port: 4274 },
  })
  browser = await chromium.launch(findChromium().launchOptions)
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(server.resolvedUrls?.local[0] ?? '')
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** How much the thread worked in it, in µs: waiting for a core of a busy machine is left out. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** The longest that the page worked without a pause while something happened, in ms. */
const longestTask = async (happens: () => Promise<void>): Promise<number> => {
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
}

describe.each(['area', 'bar', 'history'])('%s is drawn without a long task', (kind) => {
  // What is fetched and compiled once is the app's start, not the chart's.
  beforeAll(() => drawChart(kind, '7d'))

  test.each(RANGES)('%s', async (range) => {
    const longest = await longestTask(() => drawChart(kind, range))
    expect(longest).toBeLessThan(LONG_MS)
  })
})
