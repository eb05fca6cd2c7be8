import type { Decorator, StoryContext } from '@storybook/react-vite'
import {
  createFixtureStore,
  type LinkBucketStore,
  type ScenarioName,
  scenarios,
} from '../src/fixtures/index.ts'
import { TelemetryProvider } from '../src/hooks/index.ts'
import { type Clock, systemClock } from '../src/settings/index.ts'

/** A clock that stands at an instant. */
export const standingAt = (at: number): Clock => ({ now: () => at, subscribe: () => () => {} })

/** A clock that starts at an instant and goes on as the device's does. */
export const startingAt = (at: number): Clock => {
  const ahead = at - systemClock.now()
  return { now: () => systemClock.now() + ahead, subscribe: systemClock.subscribe }
}

interface Loaded {
  store: LinkBucketStore
  clock: Clock
}

/** Opens a fresh store of a scenario for a story, with a clock at the scenario's last instant. */
export const loadScenario =
  (scenario: ScenarioName, clockAt: (at: number) => Clock = standingAt) =>
  async (): Promise<Loaded> => ({
    store: await createFixtureStore(scenario),
    clock: clockAt(scenarios[scenario].endsAt),
  })

/** What {@link loadScenario} opened for the story. */
export const loadedOf = ({ loaded }: Pick<StoryContext, 'loaded'>): Loaded => loaded as Loaded

/** Puts a story on the store that its loader opened. */
export const withStore: Decorator = (Story, context) => {
  const { store, clock } = loadedOf(context)
  return (
    <TelemetryProvider store={store} clock={clock}>
      <Story />
    </TelemetryProvider>
  )
}
