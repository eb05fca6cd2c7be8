/**
 * A Tailwind preset with the dashboard's colours, so that an app's own markup can use them:
 * `bg-telemetry-card`, `text-telemetry-muted`, `border-telemetry-border` …
 *
 * Each colour is one of the kit's `--telemetry-*` variables, so it follows the theme.
 *
 * ```ts
 * // tailwind.config.ts
 * import telemetry from 'livestore-telemetry/tailwind'
 * export default { presets: [telemetry] }
 * ```
 */
const preset = {
  content: [],
  theme: {
    extend: {
      colors: {
        telemetry: {
          background: 'var(--telemetry-background)',
          card: 'var(--telemetry-card)',
          text: 'var(--telemetry-text)',
          muted: 'var(--telemetry-muted)',
          border: 'var(--telemetry-border)',
          grid: 'var(--telemetry-grid)',
          series: 'var(--telemetry-series)',
          good: 'var(--telemetry-good)',
          bad: 'var(--telemetry-bad)',
          warning: 'var(--telemetry-warning)',
        },
      },
    },
  },
}

export default preset
