import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { events, scenarios } from '../../src/fixtures/index.ts'
import {
  TelemetryProvider,
  type TelemetryProviderProps,
  useCurrentMetrics,
  useInteractionsByDay,
  useLinksByDay,
  useMetricsHistory,
  useProcessingPerformance,
  useRecentErrors,
  useStat,
  useTopDomains,
} from '../../src/hooks/index.ts'
import { topDomains$ } from '../../src/queries/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { openStore } from './openStore.ts'

interface Wrong {
  use: () => unknown
  settings?: Omit<TelemetryProviderProps, 'store'>
  /** What came, and how to mend it. */
  says: RegExp
}

const limit = (value: number, shown: string): Wrong => ({
  use: () => useTopDomains({ limit: value }),
  says: new RegExp(`limit is ${shown}, which cannot be used\\. Give a whole number.*1 or more`),
})

const period = (value: number, shown: string): Wrong => ({
  use: () => useStat('totalLinks', { period: value }),
  says: new RegExp(`period is ${shown}, which cannot be used\\. Give a whole number of calendar`),
})

const setting = (settings: Wrong['settings'], says: RegExp): Wrong => ({
  use: () => useCurrentMetrics(),
  settings,
  says,
})

const wrongs: Record<string, Wrong> = {
  'limit 0': limit(0, '0'),
  'limit -1': limit(-1, '-1'),
  'limit 1.5': limit(1.5, '1\\.5'),
  'limit NaN': limit(Number.NaN, 'NaN'),
  'limit Infinity': limit(Number.POSITIVE_INFINITY, 'Infinity'),
  'a limit in words': limit('ten' as unknown as number, '"ten"'),
  'an unknown time zone': setting(
    { timeZone: 'Mars/Olympus' },
    /timeZone is "Mars\/Olympus", which cannot be used\. Give an IANA name such as/,
  ),
  'an empty time zone': setting({ timeZone: '' }, /timeZone is "", which cannot be used/),
  'a locale that is no tag': setting(
    { locale: 'German (Germany)' },
    /locale is "German \(Germany\)", which cannot be used\. Give a BCP 47 language tag, such as/,
  ),
  'a weekday beyond the week': setting(
    { weekStartsOn: 7 as 0 },
    /weekStartsOn is 7, which cannot be used\. Give a whole number from 0 \(Sunday\)/,
  ),
  'half a weekday': setting({ weekStartsOn: 1.5 as 1 }, /weekStartsOn is 1\.5, which cannot/),
  'a range that does not exist': {
    use: () => useLinksByDay({ range: '2 weeks' as '7d' }),
    says: /range is "2 weeks", which cannot be used\. Give one of "24h", "7d", "30d", "90d", "1y"/,
  },
  'a range of interactions that does not exist': {
    use: () => useInteractionsByDay({ range: 'all' as '7d' }),
    says: /range is "all", which cannot be used\. Give one of "24h", "7d", "30d", "90d", "1y"/,
  },
  'a range of the history that does not exist': {
    use: () => useMetricsHistory({ range: 'all' as '7d' }),
    says: /range is "all", which cannot be used\. Give one of "24h", "7d", "30d", "90d", "1y"/,
  },
  'a range of the performance that does not exist': {
    use: () => useProcessingPerformance({ range: 'ever' as 'all' }),
    says: /range is "ever", which cannot be used\. Give one of .*"all"/,
  },
  'a range of a rate that does not exist': {
    use: () => useStat('successRate', { range: 'ever' as 'all' }),
    says: /range is "ever", which cannot be used\. Give one of .*"all"/,
  },
  'no errors at all': {
    use: () => useRecentErrors({ limit: 0 }),
    says: /limit is 0, which cannot be used\. Give a whole number.*1 or more/,
  },
  'period 0': period(0, '0'),
  'period 1.5': period(1.5, '1\\.5'),
  'period 367': period(367, '367'),
  'a figure that does not exist': {
    use: () => useStat('clicks' as 'totalLinks'),
    says: /figure is "clicks", which cannot be used\. Give one of totalLinks, /,
  },
  'a clock that gives no instant': setting(
    { clock: manualClock(Number.NaN) },
    /now is NaN, which cannot be used\. Give the instant in epoch milliseconds/,
  ),
}

test.each(Object.keys(wrongs))('%s gets a clear error, and the store lives', async (name) => {
  const { use, settings, says } = wrongs[name] as Wrong
  const store = await openStore('empty')
  const clock = manualClock(scenarios.empty.endsAt)
  const provided = (given?: Wrong['settings']) => ({
    wrapper: ({ children }: { children: ReactNode }) => (
      <TelemetryProvider store={store} clock={clock} {...given}>
        {children}
      </TelemetryProvider>
    ),
  })
  const attempt = () => renderHook(use, provided(settings))
  expect(attempt).toThrow(RangeError)
  expect(attempt).toThrow(says)

  const { result } = renderHook(() => useTopDomains(), provided())
  const commit = (id: string) =>
    act(() =>
      store.commit(
        events.linkCreated({ id, url: 'https://example.com/', domain: 'a.example', createdAt: 0 }),
      ),
    )
  commit('first')
  // A store that a failure shuts down goes on until the next turns of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 20))
  commit('second')
  expect(result.current.total).toBe(2)
  expect(store.query(topDomains$()).total).toBe(2)
})
