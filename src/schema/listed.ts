// Null until a query said so: none did, or the queries are of another copy of this module.
let listed: Set<string> | null = null
const MOST_REMEMBERED = 10_000

/** Says that a query of this page or worker lists failures of these links. */
export const listLinks = (linkIds: readonly string[]): void => {
  listed ??= new Set()
  if (listed.size > MOST_REMEMBERED) return
  for (const linkId of linkIds) listed.add(linkId)
}

/**
 * Whether a failure of a link's may be listed by any query. Only a hint about waking: so it may look
 * at what was asked here, and when in doubt it says yes.
 */
export const isListed = (linkId: string): boolean =>
  listed === null || listed.size > MOST_REMEMBERED || listed.has(linkId)
