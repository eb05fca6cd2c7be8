import { onTestFinished } from 'vitest'
import {
  createFixtureStore,
  type LinkBucketStore,
  type ScenarioName,
} from '../../src/fixtures/index.ts'

/** Opens a store that holds a scenario, and shuts it down when the test is over. */
export const openStore = async (scenario: ScenarioName = 'typical'): Promise<LinkBucketStore> => {
  const store = await createFixtureStore(scenario)
  onTestFinished(() => store.shutdownPromise())
  return store
}
