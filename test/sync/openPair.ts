import { onTestFinished } from 'vitest'
import { makeRelay } from './makeRelay.ts'
import { openClient } from './openClient.ts'

/** A relay and its two clients, in memory; shut down after the test. */
export const openPair = async () => {
  const relay = await makeRelay()
  const one = await openClient(relay.one, 'one')
  const other = await openClient(relay.other, 'other')
  onTestFinished(async () => {
    await one.store.shutdownPromise()
    await other.store.shutdownPromise()
  })
  return { relay, one, other, clients: [one, other] }
}
