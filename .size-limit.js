const peers = ['react', 'react-dom', 'lucide-react']

// esbuild tells of every chunk that "sideEffects" lets it drop, which is the point of it.
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: 'error' })

/** A chart is drawn by what is fetched with its library, the first time that one is on the page. */
const withoutDrawing = (config) => ({
  ...modifyEsbuildConfig(config),
  external: [...(config.external ?? []), './LinksChartPlot-*', './MetricsHistoryPlot-*'],
})

export default [
  {
    name: 'StatsCard alone',
    path: 'dist/components/index.js',
    import: '{ StatsCard }',
    ignore: peers,
    limit: '3 kB',
    gzip: true,
    modifyEsbuildConfig,
  },
  {
    name: 'all components, without what draws a chart',
    path: 'dist/components/index.js',
    import: '*',
    ignore: [...peers, 'recharts'],
    limit: '14 kB',
    gzip: true,
    modifyEsbuildConfig: withoutDrawing,
  },
  {
    name: 'the stylesheet',
    path: 'dist/styles.css',
    limit: '8 kB',
    gzip: true,
  },
]
