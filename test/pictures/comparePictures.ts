import { afterEach, expect } from 'vitest'
import { page } from 'vitest/browser'
import { type PicturedStory, picturesOf } from './picturesOf.ts'

declare module 'vitest' {
  interface TestContext {
    /** What Storybook's plugin ran as this test, still on the page when it ends. */
    story?: PicturedStory & { readonly globals: { readonly theme: string } }
  }
}

/** What is on a page before all of it is drawn. */
const UNFINISHED = '[data-slot="skeleton"], .lt\\:plot:empty'

/** The story's whole page at a width, when nothing on it is to change any more. */
const canvasAt = async (width: number) => {
  const canvas = document.querySelector('.storybook-canvas')
  if (canvas === null) throw new Error('The story has drawn no canvas to take a picture of.')
  // The page is at least as high as the window, so the window is made low to tell its own height.
  await page.viewport(width, 100)
  await expect.poll(() => canvas.querySelector(UNFINISHED), { timeout: 15_000 }).toBeNull()
  await document.fonts.ready
  await page.viewport(width, Math.ceil(canvas.getBoundingClientRect().height))
  return canvas
}

afterEach(async ({ story, task }) => {
  if (story === undefined || task.result?.state === 'fail') return
  for (const { width, name } of picturesOf(story, story.globals.theme)) {
    await expect.soft(await canvasAt(width)).toMatchScreenshot(name)
  }
}, 60_000)
