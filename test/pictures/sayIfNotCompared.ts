import { findChromium } from '../browser/chromium.ts'

/** Says, after stories in another browser than that of their pictures, what was not checked. */
export default () => () => {
  const { source, launchOptions } = findChromium()
  if (source === 'pinned') return
  console.warn(
    `NOT COMPARED: the stories' pictures are those of the pinned Chromium, and this is ${launchOptions.executablePath}.`,
  )
}
