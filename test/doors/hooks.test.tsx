import { act, renderHook } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFixtureStore, events, type LinkBucketStore } from '../../src/fixtures/index.ts'
import * as kit from '../../src/hooks/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { nameOf, options, says } from './options.ts'

const { TelemetryProvider, ...hooks } = kit

const selection = ['domain', 'day']

/** The options of every hook; the viewer's are the provider's. */
const takes: Record<keyof typeof hooks, string[]> = {
  useCurrentMetrics: selection,
  useErrorGroups: [...selection, 'rangeOrAll', 'limit'],
  useInteractionsByDay: [...selection, 'range'],
  useLinksByDay: [...selection, 'range'],
  useMetricsHistory: [...selection, 'range'],
  useProcessingPerformance: [...selection, 'rangeOrAll'],
  useRecentErrors: [...selection, 'limit', 'includeDeleted'],
  useStat: [...selection, 'figure', 'period', 'rangeOrAll'],
  useTopDomains: [...selection, 'limit'],
}

const now = Date.parse('2026-11-22T12:00Z')

let store: LinkBucketStore
beforeAll(async () => {
  store = await createFixtureStore('empty')
  return () => store.shutdownPromise()
})

type Given = Record<string, unknown>

const useAnyStat = ({ figure, ...others }: Given) => kit.useStat(figure as 'totalLinks', others)
const calls = { ...hooks, useStat: useAnyStat } as Record<string, (given: Given) => unknown>

const render = (hook: string, given: Given, clock = manualClock(now)) =>
  renderHook(() => calls[hook]?.({ ...(hook === 'useStat' && { figure: 'avgMs' }), ...given }), {
    wrapper: ({ children }) => (
      <TelemetryProvider store={store} clock={clock} timeZone="UTC">
        {children}
      </TelemetryProvider>
    ),
  })

const livesOn = async () => {
  const total = renderHook(() => kit.useStat('totalLinks', { store }))
  const before = Number(total.result.current.value)
  // A store that a failure shuts down goes on until the next turns of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 20))
  const link = { id: `link-${before}`, url: 'https://a.example/', domain: 'a.example' }
  act(() => store.commit(events.linkCreated({ ...link, createdAt: now })))
  expect(total.result.current.value).toBe(before + 1)
}

test('every hook that is exported is held to this', () => {
  expect(Object.keys(takes).sort()).toEqual(Object.keys(hooks).sort())
})

describe.each(Object.entries(takes))('%s', (hook, taken) => {
  test.each(taken)('refuses every %s that cannot be used, and the store lives', async (option) => {
    for (const [value, told] of options[option]?.wrong ?? []) {
      const attempt = () => render(hook, { [nameOf(option)]: value })
      expect(attempt).toThrow(RangeError)
      expect(attempt).toThrow(new RangeError(says(option, told)))
    }
    await livesOn()
  })

  test.each(taken)('takes every %s that can', (option) => {
    for (const value of options[option]?.right ?? []) {
      expect(() => render(hook, { [nameOf(option)]: value })).not.toThrow()
    }
  })

  test('refuses what is no store', async () => {
    for (const [value, told] of noStores) {
      expect(() => render(hook, { store: value })).toThrow(noStore(told))
    }
    await livesOn()
  })
})

test.each(['useCurrentMetrics', 'useLinksByDay', 'useStat'])(
  '%s refuses a clock that gives no instant, and the store lives',
  async (hook) => {
    for (const [value, told] of options.now?.wrong ?? []) {
      const attempt = () => render(hook, {}, manualClock(value as number))
      expect(attempt).toThrow(new RangeError(says('now', told)))
    }
    await livesOn()
  },
)

const noStores: [unknown, string][] = [
  [{}, 'an object'],
  [Promise.resolve(), 'a promise'],
  ['store', '"store"'],
  [7, '7'],
]

const noStore = (told: string) =>
  `livestore-telemetry: store is ${told}, which cannot be used. Give a store of LiveStore: what createStorePromise() resolves to, or what useStore() gives.`

test.each([...noStores, [undefined, 'undefined'], [null, 'null']])(
  'a provider refuses what is no store: %o',
  (value, told) => {
    const provide = () =>
      renderHook(() => null, {
        wrapper: ({ children }) => (
          <TelemetryProvider store={value as LinkBucketStore}>{children}</TelemetryProvider>
        ),
      })
    expect(provide).toThrow(noStore(told as string))
  },
)
