import type { Decorator } from '@storybook/react-vite'
import { createFixtureStore, type ScenarioName, scenarios } from '../src/fixtures/index.ts'
import { TelemetryProvider, type TelemetryStore } from '../src/hooks/index.ts'
import type { Clock } from '../src/settings/index.ts'

/** A clock that stands at an instant. */
export const standingClock = (at: number): Clock => ({ now: () => at, subscribe: () => () => {} })

/** Opens a fresh store of the scenario for a story; see {@link withFixtureStore}. */
export const loadFixtureStore = (scenario: ScenarioName) => async () => ({
  store: await createFixtureStore(scenario),
  clock: standingClock(scenarios[scenario].endsAt),
})

/** Gives a story the store that its loader opened, at the scenario's last instant. */
export const withFixtureStore: Decorator = (Story, { loaded }) => (
  <TelemetryProvider store={loaded.store as TelemetryStore} clock={loaded.clock as Clock}>
    <Story />
  </TelemetryProvider>
)
