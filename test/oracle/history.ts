import { UNKNOWN_DOMAIN } from './domainName.ts'
import type { Entry, Snapshot } from './log.ts'
import { type Fact, readFact } from './readFact.ts'
import { bucketStart } from './time.ts'

export interface Link {
  id: string
  url: string
  domain: string
  title: string | null
  createdAt: number
  completed: boolean
  deleted: boolean
}

export interface Attempt {
  linkId: string
  /** From 1, in log order. */
  number: number
  /** Null when no start was seen. */
  startedAt: number | null
  end: null | {
    outcome: 'completed' | 'failed' | 'cancelled'
    at: number
    /** Null when unknown. */
    durationMs: number | null
    /** The one that the link had then. */
    domain: string
    error: string
  }
}

interface Interaction {
  linkId: string
  kind: string
  at: number
  /** The one that the link had then. */
  domain: string
}

export const STOCKS = [
  'totalLinks',
  'completedLinks',
  'deletedLinks',
  'pendingProcessing',
  'failedProcessing',
] as const
export type Stocks = Record<(typeof STOCKS)[number], number>

/** By how much a fact changed the stocks, and when that counts. */
interface StockChange {
  bucket: number
  domain: string
  change: Stocks
}

/** All that the figures are counted from. */
export interface History {
  links: Map<string, Link>
  /** By link, known or not, the latest last. */
  attempts: Map<string, Attempt[]>
  interactions: Interaction[]
  stockChanges: StockChange[]
  snapshots: Snapshot[]
  lastEventAt: number | null
  badFacts: number
}

/** What has to be remembered of a linkId to tell what is said again, and when a change counts. */
interface Memory {
  startAt?: number
  end?: { outcome: string; at: number }
  interaction?: { kind: string; at: number }
  changeBucket?: number
}

/** What a link adds to each stock. */
export const contributionOf = (link: Link | undefined, attempts: readonly Attempt[]): Stocks => {
  const latest = attempts.at(-1)
  const there = link !== undefined && !link.deleted
  return {
    totalLinks: Number(there),
    completedLinks: Number(there && link.completed),
    deletedLinks: Number(link?.deleted ?? false),
    pendingProcessing: Number(there && latest !== undefined && latest.end === null),
    failedProcessing: Number(there && latest?.end?.outcome === 'failed'),
  }
}

/** "Facts in": the log, told in its order. */
export const historyOf = (log: readonly Entry[]): History => {
  const links = new Map<string, Link>()
  const attempts = new Map<string, Attempt[]>()
  const interactions: Interaction[] = []
  const stockChanges: StockChange[] = []
  const snapshots: Snapshot[] = []
  const memories = new Map<string, Memory>()
  let lastEventAt: number | null = null
  let badFacts = 0

  const attemptsOf = (linkId: string) => {
    if (!attempts.has(linkId)) attempts.set(linkId, [])
    return attempts.get(linkId) as Attempt[]
  }
  const memoryOf = (linkId: string) => {
    if (!memories.has(linkId)) memories.set(linkId, {})
    return memories.get(linkId) as Memory
  }
  const domainOf = (linkId: string) => links.get(linkId)?.domain ?? UNKNOWN_DOMAIN

  const start = (linkId: string, at: number) => {
    const memory = memoryOf(linkId)
    if (memory.startAt === at) return
    memory.startAt = at
    const latest = attemptsOf(linkId).at(-1)
    if (latest?.end === null) latest.startedAt = at
    else {
      const number = attemptsOf(linkId).length + 1
      attemptsOf(linkId).push({ linkId, number, startedAt: at, end: null })
    }
  }

  const end = (
    linkId: string,
    outcome: 'completed' | 'failed' | 'cancelled',
    at: number,
    error = '',
  ) => {
    const memory = memoryOf(linkId)
    if (memory.end?.outcome === outcome && memory.end.at === at) return
    let attempt = attemptsOf(linkId).at(-1)
    if (attempt?.end !== null) {
      if (outcome === 'cancelled') return
      const number = attemptsOf(linkId).length + 1
      attempt = { linkId, number, startedAt: null, end: null }
      attemptsOf(linkId).push(attempt)
    }
    memory.end = { outcome, at }
    const passed = attempt.startedAt === null ? -1 : at - attempt.startedAt
    const durationMs = passed < 0 ? null : passed
    attempt.end = { outcome, at, durationMs, domain: domainOf(linkId), error }
  }

  const interact = (linkId: string, kind: string, at: number) => {
    const memory = memoryOf(linkId)
    if (memory.interaction?.kind === kind && memory.interaction.at === at) return
    memory.interaction = { kind, at }
    interactions.push({ linkId, kind, at, domain: domainOf(linkId) })
  }

  const apply = (fact: Fact) => {
    const { linkId } = fact
    const link = links.get(linkId)
    switch (fact.type) {
      case 'linkCreated':
        if (link) return
        links.set(linkId, {
          id: linkId,
          url: fact.url,
          domain: fact.domain,
          title: null,
          createdAt: fact.at,
          completed: false,
          deleted: false,
        })
        return
      case 'linkMetadataFetched':
        if (link && fact.title !== '') link.title = fact.title
        return
      case 'linkCompleted':
      case 'linkUncompleted':
        if (link) link.completed = fact.type === 'linkCompleted'
        return
      case 'linkDeleted':
      case 'linkRestored':
        if (link) link.deleted = fact.type === 'linkDeleted'
        return
      case 'processingStarted':
        return start(linkId, fact.at)
      case 'processingCompleted':
        return end(linkId, 'completed', fact.at)
      case 'processingFailed':
        return end(linkId, 'failed', fact.at, fact.error)
      case 'processingCancelled':
        return end(linkId, 'cancelled', fact.at)
      case 'linkInteracted':
        return interact(linkId, fact.kind, fact.at)
    }
  }

  /** "Stocks": in the bucket of the fact's `at`, or of the link's previous change if later. */
  const book = ({ linkId, at }: Fact, before: Stocks, after: Stocks) => {
    const change = { ...after }
    for (const stock of STOCKS) change[stock] -= before[stock]
    if (STOCKS.every((stock) => change[stock] === 0)) return
    const memory = memoryOf(linkId)
    const bucket = Math.max(
      at === null ? -Infinity : bucketStart(at),
      memory.changeBucket ?? -Infinity,
    )
    memory.changeBucket = bucket
    stockChanges.push({ bucket, domain: domainOf(linkId), change })
  }

  for (const entry of log) {
    if ('snapshot' in entry) {
      const known = snapshots.some(({ id }) => id === entry.snapshot.id)
      if (!known) snapshots.push(entry.snapshot)
      continue
    }
    const fact = readFact(entry.fact)
    if (fact === null) {
      badFacts++
      continue
    }
    if (fact.at !== null) lastEventAt = fact.at
    const before = contributionOf(links.get(fact.linkId), attemptsOf(fact.linkId))
    apply(fact)
    book(fact, before, contributionOf(links.get(fact.linkId), attemptsOf(fact.linkId)))
  }
  return { links, attempts, interactions, stockChanges, snapshots, lastEventAt, badFacts }
}
