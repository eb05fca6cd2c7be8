import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

/** How eyes may see colours: as most do, without one of the three cones, or in greys. */
export const VISIONS = [
  'none',
  'protanopia',
  'deuteranopia',
  'tritanopia',
  'achromatopsia',
] as const

/** Has the browser show what such eyes see, until the test is over. */
export const emulateVision = async (type: (typeof VISIONS)[number]) => {
  await setVision(type)
  onTestFinished(() => setVision('none'))
}

const setVision = async (type: (typeof VISIONS)[number]) => {
  await cdp().send('Emulation.setEmulatedVisionDeficiency', { type })
}

// What the browser is started with: see vitest.config.ts.
const usual = { 'prefers-reduced-motion': 'reduce' }

const setMedia = async (media: string, features: Readonly<Record<string, string>>) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries({ ...usual, ...features }).map(([name, value]) => ({ name, value })),
  })
}

/** Has the browser say that the page is on such a medium with such features, until the test is over. */
export const emulateMedia = async (
  media: '' | 'print',
  features: Readonly<Record<string, string>> = {},
) => {
  await setMedia(media, features)
  onTestFinished(() => setMedia('', {}))
}
