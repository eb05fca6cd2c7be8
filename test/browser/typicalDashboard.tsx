import type { ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import {
  createFixtureStore,
  type LinkBucketStore,
  type ScenarioName,
  scenarios,
} from '../../src/fixtures/index.ts'
import { TelemetryDashboard, TelemetryProvider } from '../../src/index.ts'

/** Opens a store that holds a scenario, and shuts it down when the test is over. */
export const openStore = async (scenario: ScenarioName = 'typical'): Promise<LinkBucketStore> => {
  const store = await createFixtureStore(scenario)
  onTestFinished(() => store.shutdownPromise())
  return store
}

const clock = { now: () => scenarios.typical.endsAt, subscribe: () => () => {} }

interface TypicalDashboardProps {
  store: LinkBucketStore
  /** What stands beside the dashboard. */
  children?: ReactNode
}

/** The dashboard, on the clock of the typical scenario. */
export const TypicalDashboard = ({ store, children }: TypicalDashboardProps) => (
  <TelemetryProvider store={store} clock={clock} locale="en-US" timeZone="UTC">
    <TelemetryDashboard badge="Admin" />
    {children}
  </TelemetryProvider>
)

/**
 * Waits until a chart is drawn in a place, and gives it. The first one fetches Recharts. Of several
 * charts any may be drawn first, so `within` says which is meant.
 */
export const drawnChart = (place: Element, within = ''): Promise<Element> =>
  vi.waitFor(
    () => {
      const chart = place.querySelector(`${within} svg[role="application"]:has(path)`)
      if (chart === null)
        throw new Error(`No chart has been drawn yet${within && ` in ${within}`}.`)
      return chart
    },
    { timeout: 30_000 },
  )
