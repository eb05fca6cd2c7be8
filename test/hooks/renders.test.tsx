import { describe, expect, test } from 'vitest'
import { events, type LinkBucketEvent, scenarios } from '../../src/fixtures/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { LIVE_HOOKS, type LiveHook, liveHooks } from './liveHooks.ts'
import { openStore } from './openStore.ts'
import { renderCounted } from './renderCounted.tsx'

const at = scenarios.typical.endsAt
const linkId = 'counted'
const creation = events.linkCreated({
  id: linkId,
  url: 'https://example.com/',
  domain: 'example.com',
  createdAt: at,
})
const interaction = events.linkInteracted({ linkId, type: 'opened', timestamp: at + 2 })

// In the order of a link's life, each with the hooks whose figure it changes.
const life: [event: string, commit: LinkBucketEvent, changes: LiveHook[]][] = [
  [
    'a creation',
    creation,
    ['currentMetrics', 'topDomains', 'linksByDay', 'linksByHour', 'totalLinks', 'linksToday'],
  ],
  ['the same creation again', creation, []],
  ['a start', events.linkProcessingStarted({ linkId, startedAt: at + 1 }), ['currentMetrics']],
  ['an interaction', interaction, ['currentMetrics', 'interactionsToday']],
  ['the same interaction again', interaction, []],
  [
    'a failure',
    events.linkProcessingFailed({ linkId, error: 'HTTP 500', failedAt: at + 3 }),
    ['currentMetrics'],
  ],
  ['an end', events.linkProcessingCompleted({ linkId, completedAt: at + 4 }), ['currentMetrics']],
  ['a completion', events.linkCompleted({ linkId, completedAt: at + 5 }), ['currentMetrics']],
  ['a summary, which means nothing', events.linkSummarized({ linkId, summary: 'Short' }), []],
  [
    'a deletion',
    events.linkDeleted({ linkId, deletedAt: at + 6 }),
    ['currentMetrics', 'topDomains', 'linksByDay', 'linksByHour', 'totalLinks', 'linksToday'],
  ],
]

describe.each([{ strict: false }, { strict: true }])('strict: $strict', ({ strict }) => {
  test.each(LIVE_HOOKS)('%s renders only when its figure changed', async (name) => {
    const store = await openStore()
    const provider = { store, clock: manualClock(at), timeZone: 'UTC' }
    const { rendersOn } = renderCounted<unknown>(liveHooks[name], provider, { strict })
    const rendered = life.map(([event, commit]) => [event, rendersOn(() => store.commit(commit))])
    // In StrictMode React calls a component twice a render.
    const once = strict ? 2 : 1
    expect(rendered).toEqual(
      life.map(([event, , changes]) => [event, changes.includes(name) ? once : 0]),
    )
  })
})

test('several events in one commit render once', async () => {
  const store = await openStore()
  const { rendersOn } = renderCounted(liveHooks.currentMetrics, { store, clock: manualClock(at) })
  expect(rendersOn(() => store.commit(...life.map(([, commit]) => commit)))).toBe(1)
})

test('an unmounted hook renders no more, and nothing is left to warn of it', async () => {
  const store = await openStore()
  const { rendersOn, unmount } = renderCounted(liveHooks.totalLinks, { store })
  unmount()
  expect(rendersOn(() => store.commit(creation))).toBe(0)
})
