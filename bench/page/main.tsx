import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise } from '@livestore/livestore'
import { unstable_batchedUpdates as batchUpdates } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import '../../dist/styles.css'
import { LinksChart } from '../../src/components/index.ts'
import { schema } from '../../src/fixtures/linkBucket/schema.ts'
import { TelemetryDashboard, TelemetryProvider } from '../../src/index.ts'
import { NOW, viewers } from '../data/viewer.ts'
import { eventsOfRound } from '../hostEvents.ts'
import { drawn, painted } from './painted.ts'
import { renders } from './renders.ts'

const { timeZone, weekStartsOn } = viewers.day
const clock = { now: () => NOW, subscribe: () => () => {} }

const { links, snapshot } = await (await fetch('/history.json')).json()
const state = new Uint8Array(await (await fetch(snapshot)).arrayBuffer())
const store = await createStorePromise({
  schema,
  adapter: makeInMemoryAdapter({ importSnapshot: state }),
  storeId: 'bench',
  disableDevtools: true,
  batchUpdates,
})

const events = links.flatMap((link: string, round: number) => eventsOfRound(round, link))
let committed = 0
/** Commits the next event, marked for a trace. */
const commit = (mark: string) => {
  performance.mark(`${mark}-start`)
  store.commit(events[committed])
  performance.mark(`${mark}-end`)
  committed += 1
}

let dashboard: Root | undefined
const place = (id: string) => document.getElementById(id) as HTMLElement

/** What the bench calls from outside (measures/page.ts). */
const page = {
  mount: async () => {
    dashboard = createRoot(place('dashboard'))
    dashboard.render(
      <TelemetryProvider
        store={store}
        clock={clock}
        locale="en-US"
        timeZone={timeZone}
        weekStartsOn={weekStartsOn}
      >
        <TelemetryDashboard />
      </TelemetryProvider>,
    )
    await drawn(place('dashboard'), 'svg[role="application"] path')
  },
  unmount: () => dashboard?.unmount(),

  /** Commits, each after the page has come to rest; how long until it was painted, and renders. */
  commitEach: async (count: number, mark: string) => {
    const times: { painted: number; renders: number }[] = []
    for (let index = 0; index < count; index += 1) {
      await rest()
      renders.reset()
      const start = performance.now()
      commit(mark)
      await painted()
      times.push({ painted: performance.now() - start, renders: renders.count() })
    }
    await rest()
    performance.mark('rest-start')
    return times
  },

  /** Commits at a rate, and counts the tasks that take longer than 50 ms. */
  commitAtRate: async (perSecond: number, seconds: number) => {
    const longTasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      longTasks.push(...list.getEntries().map(({ duration }) => duration))
    })
    observer.observe({ type: 'longtask' })
    for (let index = 0; index < perSecond * seconds; index += 1) {
      commit('rate')
      await new Promise((resolve) => setTimeout(resolve, 1_000 / perSecond))
    }
    await rest()
    observer.disconnect()
    return longTasks
  },

  /** How long a chart of 30 days takes to be drawn, and to be drawn with another count. */
  drawChart: async (runs: number) => {
    const times = { mount: [] as number[], update: [] as number[] }
    for (let run = 0; run < runs; run += 1) {
      const root = createRoot(place('chart'))
      for (const [name, last] of [
        ['mount', run],
        ['update', run + 1],
      ] as const) {
        await rest()
        const start = performance.now()
        root.render(<LinksChart total={30} points={pointsWith(last)} />)
        if (name === 'mount') await drawn(place('chart'), 'svg[role="application"] path')
        await painted()
        times[name].push(performance.now() - start)
      }
      root.unmount()
    }
    return times
  },
}

const pointsWith = (last: number) =>
  Array.from({ length: 30 }, (_, index) => ({
    key: new Date(Date.UTC(2026, 4, 12 + index)).toISOString().slice(0, 10),
    count: index === 29 ? last : (index * 7) % 11,
    previous: (index * 5) % 9,
    partial: index === 29,
  }))

const rest = () => new Promise((resolve) => setTimeout(resolve, 60))

Object.assign(window, { page })
document.title = 'ready'

export type Page = typeof page
