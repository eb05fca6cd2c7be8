import { UNKNOWN_DOMAIN } from '../model/domain.ts'
import { topDomainsWords } from '../settings/english/topDomainsWords.ts'
import { useWords } from '../settings/useWords.ts'

/** A domain for words: as it is, the unknown one in the viewer's language. */
export const useDomainName = (domain: string | undefined): string | undefined => {
  const { unknown } = useWords('topDomains', topDomainsWords)
  return domain === UNKNOWN_DOMAIN ? unknown : domain
}
