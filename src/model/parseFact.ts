import { bucketOf } from './bucket.ts'
import { describeValue } from './describeValue.ts'
import { normalizeDomain } from './domain.ts'
import type { Fact, FactType } from './fact.ts'
import { isInstant } from './instant.ts'
import { isObject } from './isObject.ts'

/**
 * A fact that can be counted: its fields checked, every NUL and lone surrogate in its texts U+FFFD,
 * its domain in the one spelling, its `at` in ms.
 */
export interface GoodFact {
  type: FactType
  linkId: string
  url: string | null
  /** Whether a creation is to be ignored where its URL is another link's. */
  uniqueUrl: boolean
  domain: string | null
  title: string | null
  error: string | null
  kind: string | null
  /** Epoch ms, whole; null where the fact has none. */
  at: number | null
  /** The 15-minute bucket that holds `at`. */
  bucket: number | null
}

/** A fact that cannot be counted, and why. */
export interface BadFact {
  type: 'bad'
  reason: string
}

const requiredText: Record<FactType, 'url' | 'error' | 'kind' | null> = {
  linkCreated: 'url',
  linkMetadataFetched: null,
  linkCompleted: null,
  linkUncompleted: null,
  linkDeleted: null,
  linkRestored: null,
  processingStarted: null,
  processingCompleted: null,
  processingFailed: 'error',
  processingCancelled: null,
  linkInteracted: 'kind',
}

const needsAt = (type: FactType): boolean =>
  type === 'linkCreated' || type === 'linkInteracted' || type.startsWith('processing')

/**
 * Checks what a host's mapping gave. Never throws: what cannot be counted comes back as a
 * {@link BadFact} whose reason names the fact, the field, and what came instead. A NUL (U+0000) in a
 * text becomes U+FFFD: what LiveStore binds to SQL ends at the first, and the rest would be lost. So
 * does half of a surrogate pair: SQLite keeps it as that, and it would be another text there.
 */
export const parseFact = (given: unknown): GoodFact | BadFact => {
  if (!isObject(given)) {
    return bad(`The mapping gave ${describe(given)} instead of a fact.`)
  }
  const fact = given as Record<string, unknown> & Partial<Fact>
  const type = fact.type
  if (typeof type !== 'string' || !Object.hasOwn(requiredText, type)) {
    return bad(`The mapping gave an object of type ${describe(type)}, which is no fact.`)
  }
  const wrong = (field: string, expected: string) =>
    bad(`${type}: ${field} is ${describe(fact[field])} instead of ${expected}.`)
  const read = (field: 'linkId' | 'url' | 'domain' | 'title' | 'error' | 'kind'): unknown => {
    const value = fact[field]
    return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').toWellFormed() : value
  }

  const linkId = read('linkId')
  if (typeof linkId !== 'string' || linkId === '') return wrong('linkId', 'a non-empty string')
  const text = requiredText[type]
  if (text !== null && typeof fact[text] !== 'string') return wrong(text, 'a string')
  const domain = type === 'linkCreated' ? (read('domain') ?? null) : null
  if (domain !== null && typeof domain !== 'string') return wrong('domain', 'a string')
  const uniqueUrl = type === 'linkCreated' ? (fact.uniqueUrl ?? false) : false
  if (typeof uniqueUrl !== 'boolean') return wrong('uniqueUrl', 'a boolean')

  const missing = fact.at === undefined || fact.at === null
  const at = missing ? null : toMillis(fact.at)
  if (at === undefined || (at === null && needsAt(type))) {
    return wrong('at', 'epoch milliseconds or a Date')
  }
  const title = read('title')
  const isTitled = type === 'linkMetadataFetched' && typeof title === 'string' && title !== ''
  return {
    type,
    linkId,
    url: type === 'linkCreated' ? (read('url') as string) : null,
    uniqueUrl,
    domain: type === 'linkCreated' ? normalizeDomain(domain) : null,
    title: isTitled ? title : null,
    error: type === 'processingFailed' ? (read('error') as string) : null,
    kind: type === 'linkInteracted' ? (read('kind') as string) : null,
    at,
    bucket: at === null ? null : bucketOf(at),
  }
}

const toMillis = (at: unknown): number | undefined => {
  const millis = at instanceof Date ? at.getTime() : at
  return isInstant(millis) ? Math.floor(millis) : undefined
}

const bad = (reason: string): BadFact => ({ type: 'bad', reason })

const describe = (value: unknown): string =>
  value === undefined ? 'missing' : describeValue(value)
