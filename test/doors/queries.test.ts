import type { LiveQueryDef } from '@livestore/livestore'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFixtureStore, events, type LinkBucketStore } from '../../src/fixtures/index.ts'
import * as queries from '../../src/queries/index.ts'
import { nameOf, options, says } from './options.ts'

const { STATS, ...asked } = queries

const viewer = ['now', 'timeZone', 'weekStartsOn', 'domain', 'day']

/** The options of every query. */
const takes: Record<keyof typeof asked, string[]> = {
  currentMetrics$: viewer,
  delta$: [...viewer, 'figure', 'period', 'rangeOrAll'],
  errorGroups$: [...viewer, 'rangeOrAll', 'limit'],
  interactionsByDay$: [...viewer, 'range'],
  linksByDay$: [...viewer, 'range'],
  metricsHistory$: [...viewer, 'range'],
  processingPerformance$: [...viewer, 'rangeOrAll'],
  recentErrors$: [...viewer, 'limit', 'includeDeleted', 'state'],
  stat$: [...viewer, 'figure', 'rangeOrAll'],
  topDomains$: [...viewer, 'limit'],
}

const now = Date.parse('2026-11-22T12:00Z')
const good = { now, timeZone: 'UTC', figure: 'totalLinks' }

let store: LinkBucketStore
beforeAll(async () => {
  store = await createFixtureStore('typical')
})
afterAll(() => store.shutdownPromise())

test('every query that is exported is held to this', () => {
  expect(Object.keys(takes).sort()).toEqual(Object.keys(asked).sort())
})

describe.each(Object.entries(takes))('%s', (name, taken) => {
  const query$ = asked[name as keyof typeof asked] as (given: object) => LiveQueryDef<unknown>
  const withOption = (option: string, value: unknown) =>
    query$({
      ...good,
      ...(option === 'rangeOrAll' && { figure: 'avgMs' }),
      [nameOf(option)]: value,
    })

  test.each(taken)('refuses every %s that cannot be used, and says why', (option) => {
    for (const [value, told] of options[option]?.wrong ?? []) {
      // A query to which now does not matter needs none.
      if (option === 'now' && isTimeless(name) && (value ?? null) === null) continue
      const ask = () => withOption(option, value)
      expect(ask).toThrow(RangeError)
      expect(ask).toThrow(new RangeError(says(option, told)))
    }
  })

  test.each(taken)('takes every %s that can', (option) => {
    for (const value of options[option]?.right ?? []) {
      expect(() => store.query(withOption(option, value))).not.toThrow()
    }
  })
})

const isTimeless = (name: string) => name === 'recentErrors$' || name === 'topDomains$'

test('the store lives', async () => {
  const total = () => store.query(queries.currentMetrics$(good)).totalLinks
  const before = total()
  await new Promise((resolve) => setTimeout(resolve, 20))
  store.commit(
    events.linkCreated({ id: 'a', url: 'https://a.example/', domain: 'a.example', createdAt: now }),
  )
  expect(total()).toBe(before + 1)
})
