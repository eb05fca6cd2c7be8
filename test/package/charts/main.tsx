import { createRoot } from 'react-dom/client'
import { LinksChart, MetricsHistory, type SeriesPoint } from '../../../src/components/index.ts'
import '../../../dist/styles.css'

/** As many points as a range has. */
const PLACES = { '24h': 24, '7d': 7, '30d': 30, '90d': 90, '1y': 53 } as const
/** As many as a range's history has. */
const HISTORY = { '24h': 24, '7d': 168, '30d': 30, '90d': 90, '1y': 365 } as const

const DAY_MS = 86_400_000
const START = Date.UTC(2026, 0, 1)

const pointsOf = (range: keyof typeof PLACES): SeriesPoint[] =>
  Array.from({ length: PLACES[range] }, (_, place) => ({
    key: new Date(START + place * DAY_MS).toISOString().slice(0, 10),
    count: 40 + ((place * 37) % 50),
    previous: 40 + ((place * 53) % 50),
    partial: place === PLACES[range] - 1,
  }))

const KINDS = ['opened', 'copied', 'shared', 'favorited', 'archived', 'noted']

const chartOf = (kind: string, range: keyof typeof PLACES) => {
  if (kind === 'history') {
    const points = Array.from({ length: HISTORY[range] }, (_, place) => ({
      at: START + place * DAY_MS,
      totalLinks: 900 + place,
      completedLinks: 700 + place,
      pendingProcessing: (place * 7) % 30,
      failedProcessing: (place * 3) % 10,
      recorded: place % 2 === 1,
    }))
    return <MetricsHistory points={points} range={range} />
  }
  const points = pointsOf(range)
  return (
    <LinksChart
      points={points}
      byKind={KINDS.map((name) => ({ kind: name, points }))}
      variant={kind === 'bar' ? 'bar' : 'area'}
      range={range}
    />
  )
}

const place = document.getElementById('place') as HTMLElement
let root = createRoot(place)

/** Draws a chart anew, and resolves when it stands. */
const draw = async (kind: string, range: keyof typeof PLACES) => {
  root.unmount()
  root = createRoot(place)
  root.render(chartOf(kind, range))
  while (!place.querySelector('svg[role="application"] path')) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

Object.assign(window, { draw })
