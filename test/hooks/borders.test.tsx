import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { events } from '../../src/fixtures/index.ts'
import { useCurrentMetrics, useLinksByDay } from '../../src/hooks/index.ts'
import { localDate, localTime } from '../model/localDate.ts'
import { manualClock } from '../settings/manualClock.ts'
import { LIVE_HOOKS, liveHooks } from './liveHooks.ts'
import { openStore } from './openStore.ts'
import { renderCounted } from './renderCounted.tsx'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MONDAY = 1

/** Instants at which a viewer's time takes a turn, each with its zone. */
const borders: Record<string, readonly [timeZone: string, border: string]> = {
  'a day’s end': ['UTC', '2026-11-20T00:00Z'],
  'a week’s end, a quarter off': ['Asia/Kathmandu', '2026-11-22T18:15Z'],
  'a month’s end': ['America/Los_Angeles', '2027-03-01T08:00Z'],
  'a year’s end': ['Pacific/Kiritimati', '2026-12-31T10:00Z'],
  'clocks go forward': ['America/New_York', '2027-03-14T07:00Z'],
  'clocks go back': ['Europe/Berlin', '2026-10-25T01:00Z'],
  'clocks go forward by half an hour': ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  'clocks go back by half an hour': ['Australia/Lord_Howe', '2027-04-03T15:00Z'],
  'midnight does not exist': ['Africa/Cairo', '2027-04-29T22:00Z'],
  'midnight comes again': ['America/Havana', '2026-11-01T05:00Z'],
}

/** When links are created and used: each hour of the days around a border and right before it, then rarer. */
const instantsAround = (border: number): number[] => {
  const hours = Array.from({ length: 9 * 24 + 1 }, (_, index) => index - 6 * 24)
  const some = hours.filter((hour) => Math.abs(hour) <= 26 || hour % 6 === 0)
  return [border - 1, ...some.map((hour) => border + hour * HOUR)]
}

const createdAndUsed = (at: number, index: number) => {
  const id = `link-${index}`
  const link = { id, url: `https://a.example/${id}`, domain: 'a.example', createdAt: at }
  return [
    events.linkCreated(link),
    events.linkInteracted({ linkId: id, type: 'opened', timestamp: at }),
  ]
}

/** What Intl says of these instants, seen from now. */
const countsAt = (now: number, timeZone: string, instants: readonly number[]) => {
  const today = localDate(now, timeZone)
  const weekday = (new Date(`${today}T00:00Z`).getUTCDay() - MONDAY + 7) % 7
  const dayFrom = (days: number) =>
    new Date(Date.parse(`${today}T00:00Z`) + days * DAY).toISOString().slice(0, 10)
  const between = (from: string, to: string) =>
    instants.filter((at) => localDate(at, timeZone) >= from && localDate(at, timeZone) <= to).length
  return {
    linksToday: between(today, today),
    linksThisWeek: between(dayFrom(-weekday), dayFrom(6 - weekday)),
    interactionsToday: between(today, today),
  }
}

/** Past the border, back an hour, on again, and then nobody looks for two days. */
const moves = [-1, 0, HOUR, 0, -1, -HOUR, HOUR, HOUR + 2 * DAY, 0]

test.each(Object.entries(borders))(
  '%s: all figures go with the clock, both ways, without a commit',
  async (_, [timeZone, at]) => {
    const border = Date.parse(at)
    const instants = instantsAround(border)
    const store = await openStore('empty')
    store.commit(...instants.flatMap(createdAndUsed))
    const clock = manualClock(border - HOUR)
    const provider = { store, clock, timeZone, weekStartsOn: MONDAY } as const

    const metrics = renderCounted(() => useCurrentMetrics(), provider)
    const days = renderCounted(() => useLinksByDay({ range: '7d' }), provider)
    const hours = renderCounted(() => useLinksByDay({ range: '24h' }), provider)
    const all = LIVE_HOOKS.map(
      (name) => [name, renderCounted<unknown>(liveHooks[name], provider)] as const,
    )

    for (const move of moves) {
      const now = border + move
      act(() => clock.moveTo(now))
      const counts = countsAt(now, timeZone, instants)
      expect(metrics.result.current).toMatchObject(counts)
      expect(days.result.current.points.at(-1)).toMatchObject({
        key: localDate(now, timeZone),
        count: counts.linksToday,
        partial: true,
      })
      const hour = localTime(now, timeZone).slice(0, 13)
      expect(hours.result.current.points.at(-1)?.key.slice(0, 13)).toBe(hour)

      // One that has lived through it says what one says that comes only now.
      for (const [name, lived] of all) {
        const late = renderCounted<unknown>(liveHooks[name], provider)
        expect([name, lived.result.current]).toEqual([name, late.result.current])
        late.unmount()
      }
    }
  },
)
