import { join } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { findChromium } from '../test/browser/chromium.ts'

// Takes the README's pictures from the built Storybook. Run by `npm run pictures:readme`.

const root = join(import.meta.dirname, '..')
const STORY = 'dashboard-telemetrydashboard--typical'

const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: 'storybook-static' },
  preview: { host: '127.0.0.1', port: 4274 },
})
const browser = await chromium.launch(findChromium().launchOptions)

for (const theme of ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  const address = new URL('iframe.html', server.resolvedUrls?.local[0])
  address.search = `?id=${STORY}&viewMode=story&globals=theme:${theme};timeZone:Europe!2FBerlin`
  await page.goto(address.href)
  await page.getByRole('application').waitFor()
  await page.screenshot({ path: join(root, `docs/dashboard-${theme}.png`), fullPage: true })
  await page.close()
}

await browser.close()
await server.close()
