import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { preview } from 'vite'
import { findChromium } from '../test/browser/chromium.ts'

// Takes the README's pictures from the built Storybook. Run by `npm run pictures:readme`.

const root = join(import.meta.dirname, '..')
const STORY = 'dashboard-telemetrydashboard--typical'

/** The dashboard as it is pictured: its page's width in px, and what Storybook's toolbar is set to. */
const PICTURES = {
  light: { width: 1_280, globals: 'theme:light' },
  dark: { width: 1_280, globals: 'theme:dark' },
  wide: { width: 1_440, globals: 'theme:light' },
  narrow: { width: 320, globals: 'theme:light' },
  arabic: { width: 1_280, globals: 'theme:light;locale:ar-EG' },
}

const take = async (
  browser: Browser,
  site: string,
  { width, globals }: (typeof PICTURES)['light'],
) => {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    // A narrow picture is shown at its own size, others at less.
    deviceScaleFactor: width < 480 ? 2 : 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  const address = new URL('iframe.html', site)
  address.search = `?id=${STORY}&viewMode=story&globals=timeZone:Europe!2FBerlin;${globals}`
  await page.goto(address.href)
  await page.getByRole('application').locator('path').first().waitFor()
  const png = await page.screenshot({ fullPage: true })
  await page.close()
  return png
}

/** The same picture as WebP: a third of the bytes. */
const asWebp = async (browser: Browser, png: Buffer) => {
  const page = await browser.newPage()
  const webp = await page.evaluate(
    async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob())
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      canvas.getContext('2d')?.drawImage(picture, 0, 0)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 })
      return [...new Uint8Array(await blob.arrayBuffer())]
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  await page.close()
  return Buffer.from(webp)
}

const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: 'storybook-static' },
  preview: { host: '127.0.0.1', port: 4274 },
})
const browser = await chromium.launch(findChromium().launchOptions)
const site = server.resolvedUrls?.local[0] ?? ''

mkdirSync(join(root, 'docs'), { recursive: true })
for (const [name, picture] of Object.entries(PICTURES)) {
  const webp = await asWebp(browser, await take(browser, site, picture))
  writeFileSync(join(root, `docs/dashboard-${name}.webp`), webp)
}

await browser.close()
await server.close()
