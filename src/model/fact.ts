/** An instant as a host may give it: epoch milliseconds (UTC) or a `Date`. */
export type Instant = number | Date

/**
 * What the kit understands of a host's events: eleven facts about links, their processing and
 * their use. `linkId` is any non-empty string; `at` says when the fact is to be counted, while the
 * state that it leaves follows the order of the log.
 */
export type Fact =
  | {
      type: 'linkCreated'
      linkId: string
      url: string
      domain?: string | null
      at: Instant
      uniqueUrl?: boolean
    }
  | { type: 'linkMetadataFetched'; linkId: string; title?: string | null }
  | { type: 'linkCompleted'; linkId: string; at?: Instant | null }
  | { type: 'linkUncompleted'; linkId: string; at?: Instant | null }
  | { type: 'linkDeleted'; linkId: string; at?: Instant | null }
  | { type: 'linkRestored'; linkId: string; at?: Instant | null }
  | { type: 'processingStarted'; linkId: string; at: Instant }
  | { type: 'processingCompleted'; linkId: string; at: Instant }
  | { type: 'processingFailed'; linkId: string; error: string; at: Instant }
  | { type: 'processingCancelled'; linkId: string; at: Instant }
  | { type: 'linkInteracted'; linkId: string; kind: string; at: Instant }

/** The name of a fact. */
export type FactType = Fact['type']

type Fields<Type extends FactType> = Omit<Extract<Fact, { type: Type }>, 'type'>

const define =
  <Type extends FactType>(type: Type) =>
  (fields: Fields<Type>): Extract<Fact, { type: Type }> =>
    ({ ...fields, type }) as unknown as Extract<Fact, { type: Type }>

/**
 * A link came to be. The first creation of a `linkId` stands; `domain` defaults to `(unknown)`.
 *
 * Give `uniqueUrl: true` with every creation if your table keeps one row a URL and ignores the next
 * (`onConflict('url', 'ignore')`). Then the kit ignores it as well: of all that say so, the first
 * creation of a URL stands, character by character and deleted or not, and a `linkId` whose creation
 * was ignored stays unknown, as it does in your table.
 */
export const linkCreated = define('linkCreated')

/** A link's page was read. The last non-empty title wins. */
export const linkMetadataFetched = define('linkMetadataFetched')

/** The user is done with a link. */
export const linkCompleted = define('linkCompleted')

/** The user is no longer done with a link. */
export const linkUncompleted = define('linkUncompleted')

/** A link was deleted, softly: its history stays, and a restoration brings it back. */
export const linkDeleted = define('linkDeleted')

/** A deleted link is back. */
export const linkRestored = define('linkRestored')

/** An attempt at processing a link began, or the open one began anew. */
export const processingStarted = define('processingStarted')

/** An attempt succeeded. Without an open attempt it is one of unknown duration. */
export const processingCompleted = define('processingCompleted')

/** An attempt failed, with the error's text. Without an open attempt it is one of unknown duration. */
export const processingFailed = define('processingFailed')

/** The open attempt was given up. Without an open attempt it changes nothing. */
export const processingCancelled = define('processingCancelled')

/** A link, known or not, was used: `kind` is the host's word for how ("opened", "shared"). */
export const linkInteracted = define('linkInteracted')
