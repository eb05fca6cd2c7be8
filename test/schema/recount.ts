import type { Fact } from '../../src/schema/index.ts'
import { type Row, sorted, type Tables } from './readTables.ts'

/** A fact whose fields are known to be good, or the reason why another one is bad. */
export type Given = Fact | { bad: string }

interface Attempt {
  start: number | null
  end: number | null
  outcome: 'open' | 'completed' | 'failed' | 'cancelled'
}

interface Link {
  linkId: string
  creation: { at: number; url: string; domain: string } | null
  title: string | null
  completed: boolean
  deleted: boolean
  attempts: Attempt[]
  lastStart: number | null
  lastEnd: { outcome: Attempt['outcome']; at: number; lasted: number | null } | null
  lastInteraction: { kind: string; at: number } | null
  lastChange: number | null
}

const BUCKET = 15 * 60_000
const bucket = (at: number) => Math.floor(at / BUCKET)
const STOCKS = ['total', 'completed', 'deleted', 'pending', 'failed'] as const
const ENDS = new Set(['processingCompleted', 'processingFailed', 'processingCancelled'])
const slot = (number: number) => Math.max(-(2 ** 27), Math.min(2 ** 29 - 2 ** 27 - 1, number))
const OUTCOMES = { completed: 1, failed: 2, cancelled: 3, open: null }
const BINS = { completed: 2045, failed: 2046, cancelled: 2047, open: null }

/**
 * What the kit's tables have to hold after these facts, from the definitions alone: every fact is
 * taken in its order, and whatever is counted is counted anew.
 */
export const recount = (facts: readonly Given[]): Tables => {
  const links = new Map<string, Link>()
  const urls = new Set<string>()
  const failures: Row[] = []
  const stockChanges = new Counts()
  const interactions = new Counts()
  const attempts = new Counts()
  let lastEventAt: number | null = null
  let badFacts = 0
  let lastBadFact: string | null = null

  for (const fact of facts) {
    if ('bad' in fact) {
      badFacts += 1
      lastBadFact = `v1.Meant: ${fact.bad}`
      continue
    }
    const at = 'at' in fact && typeof fact.at === 'number' ? Math.floor(fact.at) : null
    if (at !== null) lastEventAt = at
    const link = links.get(fact.linkId) ?? newLink(fact.linkId)
    const before = stocksOf(link)
    const changed = apply(fact, at, link, urls)
    if (!changed) continue
    links.set(fact.linkId, link)
    const domain = link.creation?.domain ?? '(unknown)'
    if (fact.type === 'processingFailed') {
      const message =
        fact.error
          .split('\n')
          .find((line) => line.trim() !== '')
          ?.trim() ?? '(no message)'
      failures.push({
        linkId: link.linkId,
        attempt: link.attempts.length,
        domain,
        failedAt: at,
        message,
        // Of all that a pattern leaves out, the random errors have numbers alone.
        pattern: message.replace(/\d+/g, '…'),
        text: fact.error,
        textLength: fact.error.length,
      })
    }
    if (fact.type === 'linkInteracted') {
      interactions.add(domain, bucket(at ?? 0), { count: 1 }, { kind: fact.kind })
    }
    if (link.lastEnd && ENDS.has(fact.type)) {
      const { outcome, lasted } = link.lastEnd
      const sample = outcome === 'completed' ? lasted : null
      const bin = sample === null ? BINS[outcome] : binOf(sample)
      const day = Math.floor((at ?? 0) / 86_400_000)
      const counts = { count: 1, durationMs: sample ?? 0 }
      attempts.add(domain, day, counts, { grain: 0, bin })
      attempts.add(domain, slot(bucket(at ?? 0)), counts, { grain: 1, bin })
    }
    const after = stocksOf(link)
    const difference = Object.fromEntries(STOCKS.map((name) => [name, after[name] - before[name]]))
    if (Object.values(difference).every((change) => change === 0)) continue
    const own = at === null ? Number.NEGATIVE_INFINITY : bucket(at)
    link.lastChange = Math.max(own, link.lastChange ?? Number.NEGATIVE_INFINITY)
    stockChanges.add(domain, link.lastChange, difference)
  }

  const known = [...links.values()].filter(({ creation }) => creation !== null)
  const stocks = new Counts()
  const created = new Counts()
  for (const link of known) {
    const { domain, at } = link.creation ?? { domain: '', at: 0 }
    stocks.add(domain, 0, stocksOf(link))
    if (!link.deleted) created.add(domain, bucket(at), { count: 1 })
  }
  return {
    links: sorted(
      [...links.values()]
        .filter(({ creation, attempts }) => creation !== null || attempts.length > 0)
        .map(rowOf),
    ),
    failures: sorted(failures),
    domains: sorted(
      stocks
        .rows()
        .filter(({ domain, total }) => domain !== '*' && total !== 0)
        .map(({ domain, total }) => ({ domain: domain ?? null, total: total ?? 0 })),
    ),
    stocks: sorted(stocks.rows().map(({ bucket: _, ...row }) => row)),
    stockChanges: sorted(stockChanges.rows()),
    created: sorted(created.rows()),
    interacted: sorted(
      [...links.values()].flatMap(({ linkId, lastInteraction }) =>
        lastInteraction === null ? [] : { linkId, ...lastInteraction },
      ),
    ),
    interactions: sorted(interactions.rows()),
    attempts: sorted(attempts.rows()),
    log:
      known.length === 0 && badFacts === 0
        ? []
        : sorted([
            {
              trackingSince:
                known.length === 0
                  ? null
                  : Math.min(...known.map(({ creation }) => creation?.at ?? 0)),
              badFacts,
              lastBadFact,
            },
          ]),
    lastEvent: lastEventAt === null ? [] : [{ lastEventAt }],
  }
}

const binOf = (lasted: number) =>
  lasted === 0 ? 0 : Math.floor(Math.log(lasted) / Math.log(1.0095 / 0.9905)) + 1

/** Changes the link as the fact says; false when it says nothing new. */
const apply = (fact: Fact, at: number | null, link: Link, urls: Set<string>): boolean => {
  const latest = link.attempts.at(-1)
  const isKnown = link.creation !== null
  switch (fact.type) {
    case 'linkCreated':
      if (isKnown || (fact.uniqueUrl && urls.has(fact.url))) return false
      if (fact.uniqueUrl) urls.add(fact.url)
      link.creation = { at: at ?? 0, url: fact.url, domain: fact.domain ?? '(unknown)' }
      return true
    case 'linkMetadataFetched':
      if (!isKnown || !fact.title) return false
      link.title = fact.title
      return true
    case 'linkCompleted':
    case 'linkUncompleted':
      if (!isKnown) return false
      link.completed = fact.type === 'linkCompleted'
      return true
    case 'linkDeleted':
    case 'linkRestored':
      if (!isKnown) return false
      link.deleted = fact.type === 'linkDeleted'
      return true
    case 'processingStarted':
      if (link.lastStart === at) return false
      link.lastStart = at
      if (latest?.outcome === 'open') latest.start = at
      else link.attempts.push({ start: at, end: null, outcome: 'open' })
      return true
    case 'processingCompleted':
      return end(link, 'completed', at ?? 0)
    case 'processingFailed':
      return end(link, 'failed', at ?? 0)
    case 'processingCancelled':
      return latest?.outcome === 'open' && end(link, 'cancelled', at ?? 0)
    case 'linkInteracted':
      if (link.lastInteraction?.at === at && link.lastInteraction.kind === fact.kind) return false
      link.lastInteraction = { at: at ?? 0, kind: fact.kind }
      return true
  }
}

const end = (link: Link, outcome: Attempt['outcome'], at: number): boolean => {
  if (link.lastEnd?.outcome === outcome && link.lastEnd.at === at) return false
  const latest = link.attempts.at(-1)
  const start = latest?.outcome === 'open' ? latest.start : null
  link.lastEnd = { outcome, at, lasted: start === null || start > at ? null : at - start }
  if (latest?.outcome === 'open') Object.assign(latest, { end: at, outcome })
  else link.attempts.push({ start: null, end: at, outcome })
  return true
}

const stocksOf = (link: Link): Record<(typeof STOCKS)[number], number> => {
  const counts = link.creation !== null && !link.deleted
  const latest = link.attempts.at(-1)?.outcome
  return {
    total: Number(counts),
    completed: Number(counts && link.completed),
    deleted: Number(link.creation !== null && link.deleted),
    pending: Number(counts && latest === 'open'),
    failed: Number(counts && latest === 'failed'),
  }
}

const newLink = (linkId: string): Link => ({
  linkId,
  creation: null,
  title: null,
  completed: false,
  deleted: false,
  attempts: [],
  lastStart: null,
  lastEnd: null,
  lastInteraction: null,
  lastChange: null,
})

const rowOf = (link: Link): Row => ({
  linkId: link.linkId,
  domain: link.creation?.domain ?? null,
  createdAt: link.creation?.at ?? null,
  url: link.creation?.url ?? null,
  title: link.title,
  completed: Number(link.completed),
  deleted: Number(link.deleted),
  attempts: link.attempts.length,
  open: Number(link.attempts.at(-1)?.outcome === 'open'),
  startedAt: link.lastStart,
  endedAt: link.lastEnd?.at ?? null,
  endedAs: OUTCOMES[link.lastEnd?.outcome ?? 'open'],
  completedAttempt: link.attempts.findLastIndex(({ outcome }) => outcome === 'completed') + 1,
  changedIn: link.lastChange,
})

/** Counts by domain and bucket, and what else tells them apart, and under `*` for all domains. */
class Counts {
  #counts = new Map<string, { of: Row; counts: Record<string, number> }>()

  add(domain: string, bucket: number, counts: Record<string, number>, more: Row = {}) {
    for (const each of ['*', domain]) {
      const of = { domain: each, bucket, ...more }
      const id = JSON.stringify(of)
      const row = this.#counts.get(id) ?? { of, counts: {} as Record<string, number> }
      for (const [name, count] of Object.entries(counts)) {
        row.counts[name] = (row.counts[name] ?? 0) + count
      }
      this.#counts.set(id, row)
    }
  }

  rows(): Row[] {
    return [...this.#counts.values()]
      .filter(({ counts }) => Object.values(counts).some(Boolean))
      .map(({ of, counts }) => ({ ...of, ...counts }))
  }
}
