import { describe, expect, test } from 'vitest'
import { currentMetrics$, linksByDay$, topDomains$ } from '../../src/queries/index.ts'
import { linkCreated, linkDeleted, processingStarted } from '../../src/schema/index.ts'
import { figuresOf } from '../queries/figuresOf.ts'

const at = Date.parse('2026-11-22T12:00Z')

const create = (linkId: string, url: string, uniqueUrl = true) =>
  linkCreated({ linkId, url, domain: `${linkId}.example`, at, uniqueUrl })

const domainsAfter = async (...facts: readonly unknown[]) => {
  const { domains } = await figuresOf(facts, topDomains$())
  return domains.map(({ domain }) => domain)
}

describe('of the creations with uniqueUrl', () => {
  test('the first of a URL stands, and no other makes a link', async () => {
    expect(await domainsAfter(create('a', 'u'), create('b', 'u'))).toEqual(['a.example'])
  })

  test('it stands when its link is deleted', async () => {
    const facts = [create('a', 'u'), linkDeleted({ linkId: 'a' }), create('b', 'u')]
    expect(await domainsAfter(...facts)).toEqual([])
  })

  test('a link that was ignored can be made with another URL', async () => {
    const facts = [create('a', 'u'), create('b', 'u'), create('b', 'v')]
    expect(await domainsAfter(...facts)).toEqual(['a.example', 'b.example'])
  })

  test('a link keeps its first URL, and takes no second from another', async () => {
    const facts = [create('a', 'u'), create('a', 'v'), create('b', 'v')]
    expect(await domainsAfter(...facts)).toEqual(['a.example', 'b.example'])
  })

  test('URLs are told apart by every character', async () => {
    const facts = [create('a', 'u'), create('b', 'U'), create('c', 'u ')]
    expect(await domainsAfter(...facts)).toHaveLength(3)
  })

  test('those that do not say so neither take a URL nor mind one taken', async () => {
    const facts = [create('a', 'u', false), create('b', 'u'), create('c', 'u', false)]
    expect(await domainsAfter(...facts)).toHaveLength(3)
  })

  test('an ignored one is no bad fact, and leaves what was known of the link as it was', async () => {
    const facts = [create('a', 'u'), processingStarted({ linkId: 'b', at }), create('b', 'u')]
    const metrics = await figuresOf(facts, currentMetrics$({ now: at }))
    expect(metrics).toMatchObject({ totalLinks: 1, pendingProcessing: 0, badFacts: { count: 0 } })
    expect(await figuresOf(facts, linksByDay$({ now: at }))).toMatchObject({ trackingSince: at })
  })
})
