import { invalidOption } from './invalidOption.ts'

/** The domain of links that come without one: a domain like any other. */
export const UNKNOWN_DOMAIN = '(unknown)'

/**
 * The one spelling of a domain: trimmed, lower-cased, then without a port, one leading `www.` and
 * one trailing dot, in that order. Nothing left is {@link UNKNOWN_DOMAIN}.
 */
export const normalizeDomain = (domain: string | null | undefined): string => {
  const bare = (domain ?? '')
    .trim()
    .toLowerCase()
    .replace(/^([^:]+|.*\]):\d+$/, '$1')
    .replace(/^www\./, '')
    .replace(/\.$/, '')
  return bare === '' ? UNKNOWN_DOMAIN : bare
}

/** Throws unless the value is a domain as the figures name it. */
export const assertDomain = (domain: string): void => {
  if (typeof domain === 'string' && domain !== '') return
  throw invalidOption(
    'domain',
    domain,
    `Give one as topDomains lists it, such as "github.com" or "${UNKNOWN_DOMAIN}", or leave it out for all.`,
  )
}
