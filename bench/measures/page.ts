import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { findChromium } from '../../test/browser/chromium.ts'
import { linksOfHistory } from '../data/linksOfHistory.ts'
import { snapshotPath } from '../data/snapshot.ts'
import { type MainThread, mainThreadOf } from '../mainThread.ts'
import type { Page } from '../page/main.tsx'
import { type Measured, measured } from '../statistics.ts'

/** What the dashboard costs in a browser, in ms, in a production build. */
export interface PageTimes {
  chromium: string
  /** From a commit until its figures are painted. */
  painted: Measured
  /** Components that rendered for one commit. */
  renders: Measured
  /** Work of the main thread after one commit, with the dashboard and with an empty page. */
  withDashboard: MainThread
  withoutDashboard: MainThread
  /** Tasks over 50 ms, while events came at a rate. */
  longTasks: number[]
  chartMount: Measured
  chartUpdate: Measured
}

const root = join(import.meta.dirname, '../page')
const outDir = join(import.meta.dirname, '../../.cache/bench/page')

/** Builds the page that {@link measurePage} opens. */
export const buildPage = async (): Promise<void> => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'esnext' },
    worker: { format: 'es' },
  })
}

/** Opens the dashboard over a history of so many links, and watches it take commits. */
export const measurePage = async (
  size: number,
  { warm, commits, seconds, charts }: Record<'warm' | 'commits' | 'seconds' | 'charts', number>,
): Promise<PageTimes> => {
  copyFileSync(await snapshotPath('linkBucketWithTelemetry', size), join(outDir, 'history.db'))
  const rounds = Math.ceil((warm + 2 * commits + 20 * seconds) / 14) + 1
  const links = linksOfHistory(size, rounds)
  writeFileSync(join(outDir, 'history.json'), JSON.stringify({ links, snapshot: '/history.db' }))
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4275 },
  })
  const browser = await chromium.launch(findChromium().launchOptions)
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 1_700 } })
    await tab.goto(server.resolvedUrls?.local[0] ?? '')
    await tab.waitForFunction(() => document.title === 'ready')
    const inPage = <Name extends keyof Page>(
      name: Name,
      ...args: Parameters<Page[Name]>
    ): Promise<Awaited<ReturnType<Page[Name]>>> =>
      tab.evaluate(
        ({ name, args }) => {
          const { page } = window as unknown as {
            page: Record<string, (...args: unknown[]) => never>
          }
          return page[name]?.(...args) as never
        },
        { name: name as string, args: args as unknown[] },
      )

    await inPage('mount')
    // A page that has taken few events is compiled while it takes more.
    await inPage('commitAtRate', 40, warm / 40)
    await browser.startTracing(tab, {
      categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'],
    })
    // In turns, so that both are measured on the same machine.
    const seen: { painted: number; renders: number }[] = []
    for (let block = 0; block < commits / 14; block += 1) {
      seen.push(...(await inPage('commitEach', 14, 'with')))
      await inPage('unmount')
      await inPage('commitEach', 14, 'without')
      await inPage('mount')
    }
    const trace = JSON.parse((await browser.stopTracing()).toString())
    const longTasks = await inPage('commitAtRate', 20, seconds)
    const chart = await inPage('drawChart', charts)
    return {
      chromium: browser.version(),
      painted: measured(seen.map(({ painted }) => painted)),
      renders: measured(seen.map(({ renders }) => renders)),
      withDashboard: mainThreadOf(trace, 'with'),
      withoutDashboard: mainThreadOf(trace, 'without'),
      longTasks,
      chartMount: measured(chart.mount),
      chartUpdate: measured(chart.update),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
