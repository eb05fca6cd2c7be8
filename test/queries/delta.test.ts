import { describe, expect, test } from 'vitest'
import { delta$ } from '../../src/queries/index.ts'
import {
  linkCompleted,
  linkCreated,
  linkDeleted,
  linkInteracted,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import { figuresOf } from './figuresOf.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = Date.parse('2026-11-22T12:07Z')
const viewer = { now, timeZone: 'UTC', weekStartsOn: 1 as const }
const created = (linkId: string, at: number) => linkCreated({ linkId, url: 'u', at })

describe('a stock is compared with its value at the same time of day a period ago', () => {
  const facts = [
    created('a', now - 10 * DAY),
    created('b', now - 9 * DAY),
    // 12:00 to 12:07 of that day lies in the bucket that had not ended: it is after.
    created('c', now - 7 * DAY - 60_000),
    created('d', now - DAY),
    linkCompleted({ linkId: 'a', at: now - 8 * DAY }),
    linkCompleted({ linkId: 'b', at: now }),
    linkCompleted({ linkId: 'c', at: now }),
    linkDeleted({ linkId: 'd', at: now }),
    processingStarted({ linkId: 'a', at: now - 8 * DAY }),
    processingCompleted({ linkId: 'a', at: now - DAY }),
    processingFailed({ linkId: 'b', error: 'x', at: now }),
  ]
  test.each([
    ['totalLinks', { now: 3, before: 2, change: 0.5, kind: 'relative', better: 'up' }],
    ['completedLinks', { now: 3, before: 1, change: 2, kind: 'relative', better: 'up' }],
    ['deletedLinks', { now: 1, before: 0, change: null, kind: 'new', better: 'neutral' }],
    ['pendingProcessing', { now: 0, before: 1, change: -1, kind: 'absolute', better: 'down' }],
    ['failedProcessing', { now: 1, before: 0, change: 1, kind: 'absolute', better: 'down' }],
  ] as const)('%s', async (figure, expected) => {
    expect(await figuresOf(facts, delta$({ figure, ...viewer }))).toEqual(expected)
  })

  test('equal values are no change', async () => {
    const same = [created('a', now - 10 * DAY)]
    expect(await figuresOf(same, delta$({ figure: 'totalLinks', ...viewer }))).toEqual({
      now: 1,
      before: 1,
      change: 0,
      kind: 'none',
      better: 'up',
    })
  })

  test('another period is counted in calendar days', async () => {
    expect(await figuresOf(facts, delta$({ figure: 'totalLinks', period: 1, ...viewer }))).toEqual({
      now: 3,
      before: 3,
      change: 0,
      kind: 'none',
      better: 'up',
    })
  })

  test('null unless tracking had begun by then', async () => {
    const young = [created('a', now - 6 * DAY)]
    expect(await figuresOf(young, delta$({ figure: 'totalLinks', ...viewer }))).toBeNull()
    expect(await figuresOf([], delta$({ figure: 'totalLinks', ...viewer }))).toBeNull()
  })
})

describe('a flow is compared with the same part of its day or week', () => {
  const facts = [
    created('first', now - 20 * DAY),
    created('then', now - 7 * DAY - 2 * HOUR),
    created('later that day', now - 7 * DAY + 2 * HOUR),
    created('today', now - HOUR),
    created('today too', now - 2 * HOUR),
    linkInteracted({ linkId: 'a', kind: 'opened', at: now - 7 * DAY - HOUR }),
  ]
  test('linksToday', async () => {
    expect(await figuresOf(facts, delta$({ figure: 'linksToday', ...viewer }))).toEqual({
      now: 2,
      before: 1,
      change: 1,
      kind: 'relative',
      better: 'up',
    })
  })

  test('interactionsToday', async () => {
    expect(await figuresOf(facts, delta$({ figure: 'interactionsToday', ...viewer }))).toEqual({
      now: 0,
      before: 1,
      change: -1,
      kind: 'relative',
      better: 'up',
    })
  })

  test('a day that has hardly begun says nothing', async () => {
    const midnight = Date.parse('2026-11-22T00:00Z')
    const at = (instant: number) =>
      figuresOf(facts, delta$({ ...viewer, figure: 'linksToday', now: instant }))
    expect(await at(midnight + 14 * 60_000)).toBeNull()
    expect(await at(midnight + 15 * 60_000)).not.toBeNull()
  })
})

describe('rates and durations are compared with as many days before', () => {
  const ended = (linkId: string, at: number, ms: number, ok: boolean) => [
    processingStarted({ linkId, at: at - ms }),
    ok ? processingCompleted({ linkId, at }) : processingFailed({ linkId, error: 'x', at }),
  ]
  const facts = [
    created('first', now - 90 * DAY),
    ...ended('a', now, 200, true),
    ...ended('b', now - 35 * DAY, 100, true),
    ...ended('c', now - 36 * DAY, 100, false),
    // Cut at the same time of the wall clock: this lies behind it.
    ...ended('d', now - 30 * DAY + HOUR, 900, false),
  ]
  test('the success rate in points', async () => {
    expect(await figuresOf(facts, delta$({ figure: 'successRate', ...viewer }))).toEqual({
      now: 1,
      before: 0.5,
      change: 0.5,
      kind: 'points',
      better: 'up',
    })
  })

  test('durations relatively', async () => {
    expect(await figuresOf(facts, delta$({ figure: 'avgMs', ...viewer }))).toMatchObject({
      now: 200,
      before: 100,
      change: 1,
      better: 'down',
    })
  })

  test('everything has nothing before it', async () => {
    expect(await figuresOf(facts, delta$({ figure: 'avgMs', range: 'all', ...viewer }))).toBeNull()
  })
})

test.each([0, -1, 367, 1.5, Number.NaN])('a period of %d says what is accepted', (period) => {
  expect(() => delta$({ figure: 'totalLinks', period, ...viewer })).toThrow(
    /period is .+Give a whole number of calendar days from 1 to 366/,
  )
})
