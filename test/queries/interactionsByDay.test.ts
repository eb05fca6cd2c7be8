import { expect, test } from 'vitest'
import { interactionsByDay$ } from '../../src/queries/index.ts'
import { linkCreated, linkInteracted } from '../../src/schema/index.ts'
import { figuresOf } from './figuresOf.ts'

const DAY = 86_400_000
const now = Date.parse('2026-11-22T12:00Z')
const viewer = { now, timeZone: 'UTC', range: '7d' } as const
const used = (kind: string, at: number, linkId = 'unknown') => linkInteracted({ linkId, kind, at })

test('of any link, in all and by kind, most first, ties by code point', async () => {
  const facts = [
    linkCreated({ linkId: 'a', url: 'u', at: now - 20 * DAY }),
    used('shared', now),
    used('opened', now),
    used('opened', now - DAY, 'a'),
    used('copied', now - 8 * DAY),
    used('archived', now - 1),
  ]
  const result = await figuresOf(facts, interactionsByDay$(viewer))
  expect(result.total).toBe(4)
  expect(result.points.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 1, 3])
  expect(result.points.map(({ previous }) => previous)).toEqual([0, 0, 0, 0, 0, 1, 0])
  expect(result.byKind.map(({ kind, total }) => [kind, total])).toEqual([
    ['opened', 2],
    ['archived', 1],
    ['shared', 1],
  ])
  expect(result.byKind[0]?.points.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 1, 1])
})

test('what is dated before tracking began is null', async () => {
  const facts = [linkCreated({ linkId: 'a', url: 'u', at: now }), used('opened', now - DAY)]
  const result = await figuresOf(facts, interactionsByDay$(viewer))
  expect(result.points.map(({ count }) => count)).toEqual([null, null, null, null, null, null, 0])
  expect([result.total, result.byKind]).toEqual([0, []])
})
