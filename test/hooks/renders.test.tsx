import { describe, expect, test } from 'vitest'
import { events, scenarios } from '../../src/fixtures/index.ts'
import type { ScenarioEvent } from '../../src/fixtures/scenarios/scenario.ts'
import { metricsSnapshotRecorded } from '../../src/schema/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { LIVE_HOOKS, type LiveHook, liveHooks } from './liveHooks.ts'
import { openStore } from './openStore.ts'
import { renderCounted } from './renderCounted.tsx'

// 15:00 in UTC: the first instant of an hour of which there is no snapshot yet.
const at = scenarios.typical.endsAt + 30 * 60_000
const linkId = 'counted'
const creation = events.linkCreated({
  id: linkId,
  url: 'https://example.com/',
  domain: 'example.com',
  createdAt: at,
})
const interaction = events.linkInteracted({ linkId, type: 'opened', timestamp: at + 2 })

const failure = events.linkProcessingFailed({ linkId, error: 'HTTP 500', failedAt: at + 3 })
const snapshot = metricsSnapshotRecorded({
  id: 'counted:2026-11-22T15',
  timestamp: at,
  timeZone: 'UTC',
  totalLinks: 7,
  completedLinks: 5,
  pendingProcessing: 3,
  failedProcessing: 2,
  avgProcessingTimeMs: null,
  linksCreatedToday: 1,
  interactionsToday: 0,
})

const ofCreation: LiveHook[] = [
  'currentMetrics',
  'topDomains',
  'linksByDay',
  'linksByHour',
  'metricsHistory',
  'totalLinks',
  'linksToday',
]
const ofInteraction: LiveHook[] = [
  'currentMetrics',
  'interactionsByDay',
  'interactionsByHour',
  'interactionsToday',
]
const ofErrors: LiveHook[] = ['recentErrors', 'errorGroups']
const ofStart: LiveHook[] = ['currentMetrics', 'metricsHistory', 'pendingProcessing']
const ofEnd: LiveHook[] = [
  'currentMetrics',
  'metricsHistory',
  'performanceByDay',
  'performanceByHour',
  'successRate',
]

// In the order of a link's life, each with the hooks whose figure it changes. In the hour of a
// snapshot the history is what the snapshot says, whatever happens.
const life: [event: string, commit: ScenarioEvent, changes: LiveHook[]][] = [
  ['a creation', creation, ofCreation],
  ['the same creation again', creation, []],
  ['a start', events.linkProcessingStarted({ linkId, startedAt: at + 1 }), ofStart],
  ['an interaction', interaction, ofInteraction],
  ['the same interaction again', interaction, []],
  ['a failure', failure, [...ofEnd, 'pendingProcessing', ...ofErrors]],
  ['the same failure again', failure, []],
  [
    'an end after it, of unknown duration',
    events.linkProcessingCompleted({ linkId, completedAt: at + 4 }),
    [...ofEnd, ...ofErrors],
  ],
  ['another start', events.linkProcessingStarted({ linkId, startedAt: at + 5 }), ofStart],
  [
    'its end, of a known duration',
    events.linkProcessingCompleted({ linkId, completedAt: at + 60_005 }),
    [...ofEnd, 'pendingProcessing', 'avgMs'],
  ],
  [
    'a completion',
    events.linkCompleted({ linkId, completedAt: at + 60_006 }),
    ['currentMetrics', 'metricsHistory'],
  ],
  ['a summary, which means nothing', events.linkSummarized({ linkId, summary: 'Short' }), []],
  [
    'a deletion',
    events.linkDeleted({ linkId, deletedAt: at + 60_007 }),
    [...ofCreation, ...ofErrors],
  ],
  [
    'a restoration',
    events.linkRestored({ linkId, restoredAt: at + 60_008 }),
    [...ofCreation, ...ofErrors],
  ],
  ['a snapshot', snapshot, ['metricsHistory']],
  ['the same snapshot again', snapshot, []],
  [
    'a start in its hour',
    events.linkProcessingStarted({ linkId, startedAt: at + 60_009 }),
    ['currentMetrics', 'pendingProcessing'],
  ],
]

test('every hook has a commit that renders it', () => {
  expect(new Set(life.flatMap(([, , changes]) => changes))).toEqual(new Set(LIVE_HOOKS))
})

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
