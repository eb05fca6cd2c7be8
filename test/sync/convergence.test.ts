import { describe, expect, test } from 'vitest'
import type { Entry } from '../oracle/log.ts'
import { eventOf } from '../properties/eventOf.ts'
import { expectOracle } from '../properties/expectOracle.ts'
import { readTables } from '../schema/readTables.ts'
import { entriesOf } from './entriesOf.ts'
import { openPair } from './openPair.ts'
import { randomLogs } from './randomLogs.ts'
import { settled } from './settled.ts'

type Pair = Awaited<ReturnType<typeof openPair>>

const NARROWED = [{ domain: 'a.com' }, { domain: '(unknown)' }]

describe.each(randomLogs(3))('random log %$ of two clients', (log) => {
  const half = (entries: readonly Entry[], which: 0 | 1) =>
    entries.filter((_, place) => place % 2 === which).map(eventOf)

  const expectRight = async ({ relay, clients }: Pair) => {
    await settled(relay, clients)
    const [one, other] = clients.map(({ store }) => readTables(store))
    expect(one).toEqual(other)
    for (const { store } of clients) expectOracle(store, entriesOf(relay.log), log.now, NARROWED)
  }

  test('each goes on when the other was accepted', async () => {
    const pair = await openPair()
    for (const [round, batch] of log.batches.entries()) {
      pair[round % 2 === 0 ? 'one' : 'other'].store.commit(...batch.map(eventOf))
      await settled(pair.relay, pair.clients)
    }
    await expectRight(pair)
    expect(pair.relay.log).toHaveLength(log.batches.flat().length)
  })

  test('both commit before either is accepted', async () => {
    const pair = await openPair()
    for (const batch of log.batches) {
      pair.one.store.commit(...half(batch, 0))
      pair.other.store.commit(...half(batch, 1))
      await settled(pair.relay, pair.clients)
    }
    await expectRight(pair)
    expect(pair.relay.log).toHaveLength(log.batches.flat().length)
  })

  test('one works offline while the other goes on', async () => {
    const pair = await openPair()
    await pair.relay.one.disconnect()
    for (const batch of log.batches) {
      pair.one.store.commit(...half(batch, 0))
      pair.other.store.commit(...half(batch, 1))
    }
    await settled(pair.relay, [pair.other])
    await pair.relay.one.connect()
    await expectRight(pair)
    expect(pair.relay.log).toHaveLength(log.batches.flat().length)
  })
})
