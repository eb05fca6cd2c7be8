import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'

/**
 * Where the kit stands on a page: the place and the width that it has there are the page's to say,
 * so they are held, and what the page hands down comes through.
 */
const PLACE = `
  display: block; position: absolute; inset: 0 auto auto 0; box-sizing: border-box;
  inline-size: 1100px; block-size: auto; min-inline-size: 0; max-inline-size: none;
  min-block-size: 0; max-block-size: none; margin: 0; padding: 0; border: 0; transform: none;
  rotate: none; scale: none; filter: none; opacity: 1; transition: none; animation: none;
  float: none; columns: auto; zoom: 1; font-family: monospace;
`

/** Puts an element on the page, and takes it away again when the test is over. */
export const mount = (content: ReactNode): HTMLElement => {
  const place = document.createElement('test-place')
  for (const [, name, value] of PLACE.matchAll(/([\w-]+): ([^;]+);/g)) {
    place.style.setProperty(name ?? '', value ?? '', 'important')
  }
  document.body.append(place)
  const root = createRoot(place)
  root.render(content)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  return place
}

/** Two frames: what observes sizes has been told, and what it drew has been laid out. */
export const settled = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
