import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../browser/chromium.ts'
import { type InstalledApp, installApp, peersLine } from './installedApp.ts'

let app: InstalledApp
let server: PreviewServer
let browser: Browser
let page: Page
let origin: string
const requests: string[] = []
const output: string[] = []

beforeAll(async () => {
  app = installApp()
  app.run('npx vite build')
  server = await preview({
    root: app.folder,
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 4273 },
  })
  origin = new URL(server.resolvedUrls?.local[0] ?? '').origin
  browser = await chromium.launch(findChromium().launchOptions)
  page = await browser.newPage({ locale: 'en-US', timezoneId: 'America/New_York' })
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => output.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => output.push(`uncaught: ${error.stack ?? error.message}`))
  await page.goto(origin)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  app?.remove()
})

const cards = () =>
  page
    .locator('[data-slot="stats-card"]')
    .evaluateAll((elements) =>
      elements.map((element) =>
        ['title', 'value']
          .map((part) => element.querySelector(`[data-slot="stats-card-${part}"]`)?.textContent)
          .join(': '),
      ),
    )

const cardsOf = (total: number) => [
  `Total links: ${total}`,
  'Completed: 3',
  'Pending processing: 2',
  'Failed: 1',
]

test('the tarball holds what is published and nothing of the workshop', () => {
  expect(app.packed).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/styles.css',
      'dist/tailwind.css',
    ]),
  )
  expect(app.packed.filter((path) => /^(test|stories|scripts|\.)/.test(path))).toEqual([])
})

test('the README gives the lines that this test installs with', () => {
  expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toContain(peersLine)
})

test('the app type-checks', () => {
  expect(app.run('npx tsc')).toBe('')
})

test('the dashboard shows the figures of the events', async () => {
  // The first of all that it does: on a busy machine it takes its time to load.
  await expect.poll(cards, { timeout: 10_000 }).toEqual(cardsOf(6))
  const domains = page.locator('[data-slot="top-domains"]')
  await expect
    .poll(() => domains.innerText())
    .toMatch(/github\.com[\s\S]*4[\s\S]*example\.org[\s\S]*2/)
  expect(await domains.innerText()).not.toContain('example.net')
})

test('a figure moves when an event is committed', async () => {
  await page.getByRole('button', { name: 'Save an article' }).click()
  await expect.poll(cards).toEqual(cardsOf(7))
})

test('without a network it says so in the place of the last event, and nothing moves', async () => {
  const status = page.locator('[data-slot="telemetry-dashboard-offline"]')
  const places = () =>
    page
      .locator('[data-slot="telemetry-dashboard"] [data-slot]')
      .evaluateAll((elements) =>
        elements
          .filter((element) => !element.closest('[data-slot="telemetry-dashboard-status"]'))
          .map((element) => JSON.stringify(element.getBoundingClientRect())),
      )
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => page.locator('svg[role="application"] path').count()).toBeGreaterThan(0)
    await page.waitForTimeout(500)
    const before = await places()
    await page.context().setOffline(true)
    await expect
      .poll(() => status.innerText())
      .toBe('Offline: figures are of what is on this device')
    expect(await page.locator('[data-slot="last-event"]').isVisible()).toBe(false)
    expect(await places()).toEqual(before)
    await page.context().setOffline(false)
    await expect.poll(() => status.innerText()).toBe('')
    expect(await page.locator('[data-slot="last-event"]').isVisible()).toBe(true)
    expect(await places()).toEqual(before)
  }
})

test('built as Vite comes, the colours are those of the scheme that the page has', async () => {
  const background = (scheme: string) =>
    page
      .locator('[data-slot="stats-card"]')
      .first()
      .evaluate((card, asked) => {
        document.documentElement.style.colorScheme = asked
        return getComputedStyle(card).backgroundColor
      }, scheme)
  expect(await background('')).toBe('oklch(1 0 0)')
  expect(await background('dark')).toBe('oklch(0.205 0.009 260)')
  expect(await background('light')).toBe('oklch(1 0 0)')
})

test('where the drawing cannot be fetched, the figures of a chart stand as a table', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const tab = await context.newPage()
  await context.route(/LinksChartPlot/, (route) => route.abort())
  await tab.goto(origin)
  const rows = tab.locator('[data-slot="links-chart"] tbody tr')
  await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(30)
  expect(await rows.first().innerText()).toMatch(/in progress\s+\d/)
  expect(await tab.locator('[data-status="error"]').count()).toBe(0)
  await context.close()
})

test('no request leaves for another host, and the console stays empty', () => {
  const elsewhere = requests.filter(
    (url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin,
  )
  expect(requests.length).toBeGreaterThan(0)
  expect(elsewhere).toEqual([])
  expect(output).toEqual([])
})
