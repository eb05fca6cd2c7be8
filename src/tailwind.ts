// 1 where the colour scheme is light, 0 where it is dark: the page's own colour is near white or near
// black. Not `light-dark()`: Vite and others put variables in its place, which know no scheme that an
// app sets on an element, and nothing at all where the app sets none.
const IS_LIGHT = 'clamp(0, (l - 0.5) * 999, 1)'

/** A colour by colour scheme, from lightness, chroma and hue in either. */
const byScheme = (ofLight: string, ofDark: string): string => {
  const dark = ofDark.split(' ').map(Number)
  const channels = ofLight.split(' ').map((text, channel) => {
    const ofChannel = dark[channel] ?? 0
    const difference = Number((Number(text) - ofChannel).toFixed(3))
    return difference === 0 ? text : `calc(${ofChannel} + ${difference} * ${IS_LIGHT})`
  })
  return `oklch(from Canvas ${channels.join(' ')})`
}

/** A kit variable, else the shadcn token of the app, else the kit's own colour by colour scheme. */
const color = (name: string, token: string | null, ofLight: string, ofDark: string): string => {
  const own = byScheme(ofLight, ofDark)
  return `var(--telemetry-${name}, ${token === null ? own : `var(--${token}, ${own})`})`
}

/**
 * A Tailwind preset with the dashboard's colours, for the kit's own stylesheet and for an app's
 * markup beside it: `bg-telemetry-card`, `text-telemetry-muted`, `border-telemetry-border`. Each is
 * the app's `--telemetry-*` variable where it sets one, else its shadcn token, else the default.
 *
 * @example
 * import telemetry from 'livestore-telemetry/tailwind'
 * export default { presets: [telemetry] }
 */
const preset = {
  content: [],
  theme: {
    extend: {
      colors: {
        telemetry: {
          background: color('background', 'background', '0.985 0.002 260', '0.165 0.008 260'),
          card: color('card', 'card', '1 0 0', '0.205 0.009 260'),
          text: color('text', 'card-foreground', '0.21 0.012 260', '0.96 0.003 260'),
          muted: color('muted', 'muted-foreground', '0.51 0.014 260', '0.70 0.012 260'),
          border: color('border', 'border', '0.915 0.005 260', '0.30 0.010 260'),
          grid: color('grid', null, '0.945 0.004 260', '0.265 0.009 260'),
          series: color('series', 'chart-1', '0.55 0.19 262', '0.70 0.15 262'),
          good: color('good', null, '0.52 0.10 168', '0.80 0.13 168'),
          bad: color('bad', 'destructive', '0.48 0.19 24', '0.69 0.17 22'),
          warning: color('warning', null, '0.54 0.12 62', '0.80 0.13 82'),
        },
      },
    },
  },
}

export default preset
