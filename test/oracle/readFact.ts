import { domainName } from './domainName.ts'

/** A good fact, its `at` a whole ms; null where none is given. */
export type Fact = { linkId: string } & (
  | { type: 'linkCreated'; url: string; domain: string; at: number }
  | { type: 'linkMetadataFetched'; title: string; at: null }
  | {
      type: 'linkCompleted' | 'linkUncompleted' | 'linkDeleted' | 'linkRestored'
      at: number | null
    }
  | { type: 'processingStarted' | 'processingCompleted' | 'processingCancelled'; at: number }
  | { type: 'processingFailed'; error: string; at: number }
  | { type: 'linkInteracted'; kind: string; at: number }
)

class BadFact extends Error {}

/**
 * A text that LiveStore keeps ends at a NUL and has no half of a surrogate pair, so U+FFFD stands in
 * the place of each.
 */
const kept = (value: string): string =>
  Array.from(value, (character) =>
    /[\0\p{Surrogate}]/u.test(character) ? '\uFFFD' : character,
  ).join('')

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new BadFact('missing or of the wrong type')
  return kept(value)
}

/** A missing domain is `(unknown)`, as an empty one is. */
const domain = (value: unknown): string => domainName(value == null ? '' : text(value))

/** Not required, so of a wrong type it is as if it were missing. */
const title = (value: unknown): string => (typeof value === 'string' ? kept(value) : '')

const nonEmpty = (value: unknown): string => {
  if (text(value) === '') throw new BadFact('empty')
  return text(value)
}

const instant = (value: unknown): number => {
  const at = value instanceof Date ? value.getTime() : value
  if (typeof at !== 'number' || !Number.isFinite(at) || Math.abs(at) > 8.64e15) {
    throw new BadFact('no instant')
  }
  return Math.floor(at)
}

const optionalInstant = (value: unknown): number | null => (value == null ? null : instant(value))

const read = (given: Record<string, unknown>): Fact => {
  const linkId = nonEmpty(given.linkId)
  switch (given.type) {
    case 'linkCreated':
      return {
        type: given.type,
        linkId,
        url: text(given.url),
        domain: domain(given.domain),
        at: instant(given.at),
      }
    case 'linkMetadataFetched':
      return { type: given.type, linkId, title: title(given.title), at: null }
    case 'linkCompleted':
    case 'linkUncompleted':
    case 'linkDeleted':
    case 'linkRestored':
      return { type: given.type, linkId, at: optionalInstant(given.at) }
    case 'processingStarted':
    case 'processingCompleted':
    case 'processingCancelled':
      return { type: given.type, linkId, at: instant(given.at) }
    case 'processingFailed':
      return { type: given.type, linkId, error: text(given.error), at: instant(given.at) }
    case 'linkInteracted':
      return { type: given.type, linkId, kind: text(given.kind), at: instant(given.at) }
    default:
      throw new BadFact('no fact')
  }
}

/** "Facts in": the fact that is given, or null for a bad one. */
export const readFact = (given: unknown): Fact | null => {
  try {
    return read(Object(given))
  } catch (error) {
    if (error instanceof BadFact) return null
    throw error
  }
}
