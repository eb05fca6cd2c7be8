import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { eventOf } from '../properties/eventOf.ts'
import { expectOracle } from '../properties/expectOracle.ts'
import { readTables } from '../schema/readTables.ts'
import { entriesOf } from './entriesOf.ts'
import { makeRelay } from './makeRelay.ts'
import { openClient } from './openClient.ts'
import { randomLogs } from './randomLogs.ts'
import { settled } from './settled.ts'
import { temporaryDirectory } from './temporaryDirectory.ts'

test.each(randomLogs(2))(
  'a store that is restarted between any two commits goes on where it was: random log %$',
  async ({ batches, now }) => {
    const directory = temporaryDirectory()
    let tables: unknown
    for (const batch of batches.slice(0, 6)) {
      const { store } = await openClient(null, 'one', directory)
      if (tables !== undefined) expect(readTables(store)).toEqual(tables)
      store.commit(...batch.map(eventOf))
      tables = readTables(store)
      await store.shutdownPromise()
    }
    const { store } = await openClient(null, 'one', directory)
    expectOracle(store, batches.slice(0, 6).flat(), now)
    await store.shutdownPromise()
  },
)

test('a store that is restarted with events not sent yet sends them, and takes what came meanwhile', async () => {
  const [log] = randomLogs(1)
  const entries = log?.batches.flat() ?? []
  const third = Math.floor(entries.length / 3)
  const part = (which: number) =>
    entries.slice(which * third, (which + 1) * third).map((entry) => eventOf(entry))

  const directory = temporaryDirectory()
  const relay = await makeRelay()
  const other = await openClient(relay.other, 'other')
  const before = await openClient(relay.one, 'one', directory)
  before.store.commit(...part(0))
  await settled(relay, [before, other])
  await relay.one.disconnect()
  before.store.commit(...part(1))
  await settled(relay, [other])
  while (!before.store.syncStatus().isSynced) await setTimeout(5)
  await before.store.shutdownPromise()

  other.store.commit(...part(2))
  await settled(relay, [other])
  await relay.one.connect()
  const one = await openClient(relay.one, 'one', directory)
  await settled(relay, [one, other])
  expect(relay.log).toHaveLength(3 * third)
  for (const { store } of [one, other]) {
    expectOracle(store, entriesOf(relay.log), log?.now ?? 0)
    await store.shutdownPromise()
  }
})
