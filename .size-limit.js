const peers = ['react', 'react-dom', 'lucide-react']

// esbuild tells of every chunk that "sideEffects" lets it drop, which is the point of it.
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: 'error' })

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
    name: 'all components, without the chart library',
    path: 'dist/components/index.js',
    import: '*',
    ignore: [...peers, 'recharts'],
    limit: '14 kB',
    gzip: true,
    modifyEsbuildConfig,
  },
  {
    name: 'the stylesheet',
    path: 'dist/styles.css',
    limit: '8 kB',
    gzip: true,
  },
]
