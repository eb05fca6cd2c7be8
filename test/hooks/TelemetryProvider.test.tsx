import { act, render, renderHook, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { events, type LinkBucketStore, schema, tables } from '../../src/fixtures/index.ts'
import { TelemetryProvider, useTopDomains } from '../../src/hooks/index.ts'
import { useSettings } from '../../src/settings/index.ts'
import { LIVE_HOOKS, liveHooks } from './liveHooks.ts'
import { openStore } from './openStore.ts'
import { openStoreWithoutTelemetry } from './openStoreWithoutTelemetry.ts'

const missingLines = [
  'events: { ...events, ...telemetry.events }',
  'tables: { ...tables, ...telemetry.tables }',
  'materializers: telemetry.materializers(materializers)',
]

test('a store without the kit’s tables is told which three lines are missing', async () => {
  const store = await openStoreWithoutTelemetry()
  const provide = () =>
    render(
      <TelemetryProvider store={store}>
        <p>inside</p>
      </TelemetryProvider>,
    )
  for (const line of missingLines) expect(provide).toThrow(line)
  expect(provide).toThrow(store.storeId)
  expect(screen.queryByText('inside')).toBeNull()
})

test.each(['events', 'tables', 'materializers'] as const)(
  'a store that was made without the kit’s %s is told that line alone',
  async (forgotten) => {
    const store = await openStoreWithoutTelemetry({
      events: true,
      tables: true,
      materializers: true,
      [forgotten]: false,
    })
    const line = missingLines.find((each) => each.startsWith(forgotten)) ?? ''
    const provide = () => render(<TelemetryProvider store={store} />)
    expect(provide).toThrow(line)
    for (const other of missingLines) if (other !== line) expect(provide).not.toThrow(other)
  },
)

test('what is to become a store is none', () => {
  const options = { schema, storeId: 'a' } as unknown as LinkBucketStore
  expect(() => render(<TelemetryProvider store={options} />)).toThrow('Give a store of LiveStore')
})

test('a hook that is given a store without the kit’s tables says the same', async () => {
  const store = await openStoreWithoutTelemetry()
  for (const line of missingLines) {
    expect(() => renderHook(() => useTopDomains({ store }))).toThrow(line)
  }
})

test('a store without the kit’s tables lives on', async () => {
  const store = await openStoreWithoutTelemetry()
  expect(() => renderHook(() => useTopDomains({ store }))).toThrow('lacks telemetry')
  store.commit(events.linkSummarized({ linkId: 'a', summary: 'Short' }))
  expect(store.query(tables.linkSummaries)).toEqual([{ linkId: 'a', summary: 'Short' }])
})

test.each(LIVE_HOOKS)('%s without a provider says how to give a store', (name) => {
  const useAlone = liveHooks[name] as () => unknown
  expect(() => renderHook(useAlone)).toThrow(
    /there is no store to read.*<TelemetryProvider store=\{store\}>.*useTopDomains\(\{ store \}\)/,
  )
})

test('a hook that is given a store needs no provider', async () => {
  const store = await openStore('empty')
  const { result } = renderHook(() => useTopDomains({ store }))
  act(() =>
    store.commit(
      events.linkCreated({
        id: 'a',
        url: 'https://example.com/',
        domain: 'example.com',
        createdAt: 0,
      }),
    ),
  )
  expect(result.current.total).toBe(1)
})

test('the provider gives what the viewer brings to everything inside', async () => {
  const store = await openStore('empty')
  const { result } = renderHook(useSettings, {
    wrapper: ({ children }) => (
      <TelemetryProvider
        store={store}
        locale="de-DE"
        timeZone="Asia/Tokyo"
        messages={{ stats: { totalLinks: 'Alle Links' } }}
      >
        {children}
      </TelemetryProvider>
    ),
  })
  expect(result.current).toMatchObject({ locale: 'de-DE', timeZone: 'Asia/Tokyo', weekStartsOn: 1 })
  expect(result.current.messages.stats.totalLinks).toBe('Alle Links')
})
