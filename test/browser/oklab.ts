/** A colour as eyes take it: lightness, and how green or red and how blue or yellow it is. */
export type Oklab = readonly [number, number, number]

const linear = (byte: number) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** The place of an sRGB colour, in bytes, in Oklab (https://bottosson.github.io/posts/oklab). */
export const oklabOf = (bytes: readonly number[]): Oklab => {
  const [r = 0, g = 0, b = 0] = bytes.map(linear)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** How far two colours are apart; what is 0.02 apart can just be told from each other. */
export const apart = (one: Oklab, other: Oklab): number =>
  Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))
