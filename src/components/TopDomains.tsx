import type { ReactNode } from 'react'
import { asText } from '../model/asText.ts'
import { barLengths } from '../model/barLengths.ts'
import { UNKNOWN_DOMAIN } from '../model/domain.ts'
import { formatCount, formatShare } from '../model/formatNumber.ts'
import { startOfText } from '../model/startOfText.ts'
import { topDomainsWords } from '../settings/english/topDomainsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { Card, type CardProps } from './Card.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import { isReady } from './isReady.ts'
import { part } from './part.ts'
import type { StateProps } from './StateProps.ts'
import { TopDomainsRow } from './TopDomainsRow.tsx'
import { TopDomainsSkeleton } from './TopDomainsSkeleton.tsx'

const MOST_OF_NAME = 300

export interface TopDomainsProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact'>,
    StateProps {
  /** The domains, most links first; `share` is a fraction of all links. */
  domains?: readonly { domain: string; count: number; share: number }[] | null
  /** Links of the domains that are not listed. Default: 0. */
  otherCount?: number
  /** How many domains are not listed. Default: 0. */
  otherDomains?: number
  /** All links; rows and `otherCount` sum to it. Default: that sum. */
  total?: number
  /** Default: "Top domains". */
  title?: ReactNode
  /** How a domain is written. Default: as it is, an empty or unknown one in words. */
  formatDomain?: (domain: string) => string
  /** The domain that is marked. */
  selectedDomain?: string
  /** Lets the viewer select a domain; without it the rows are no buttons. */
  onSelectDomain?: (domain: string) => void
}

/** Which domains the links come from: a bar a row, and a last row that closes the sum. */
export const TopDomains = ({
  domains: given,
  otherCount = 0,
  otherDomains = 0,
  total: givenTotal,
  title,
  formatDomain,
  selectedDomain,
  onSelectDomain,
  status = 'ready',
  error,
  onRetry,
  ...props
}: TopDomainsProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('topDomains', topDomainsWords)
  const domains = given ?? []
  const total = givenTotal ?? domains.reduce((sum, { count }) => sum + count, otherCount)
  const lengths = barLengths(domains.map(({ share }) => share))
  const allDomains = domains.length + otherDomains
  const nameOf = (domain: string) => {
    const known = domain === UNKNOWN_DOMAIN ? '' : asText(domain)
    const name = (known && asText(formatDomain?.(known))) || known
    return startOfText(name, MOST_OF_NAME) || words.unknown
  }

  const content = () => {
    if (status === 'error') return <ErrorState error={error} onRetry={onRetry} />
    if (status === 'loading') return <TopDomainsSkeleton />
    if (domains.length === 0) return <EmptyState title={words.empty} hint={words.emptyHint} />
    return (
      <>
        <ol {...part('top-domains-list', 'lt:flex lt:flex-col lt:gap-0.5')}>
          {domains.map(({ domain, count, share }, place) => (
            <TopDomainsRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place in the ranking; domains change places without a row moving.
              key={place}
              as="li"
              name={nameOf(domain)}
              count={formatCount(count, locale)}
              share={formatShare(share, locale)}
              length={lengths[place]}
              isSelected={domain === selectedDomain}
              onSelect={onSelectDomain && (() => onSelectDomain(domain))}
            />
          ))}
        </ol>
        {otherCount > 0 && (
          <TopDomainsRow
            as="div"
            name={words.others(otherDomains, formatCount(otherDomains, locale))}
            count={formatCount(otherCount, locale)}
            share={formatShare(otherCount / total, locale)}
            isOther
          />
        )}
      </>
    )
  }

  return (
    <Card
      data-status={status}
      aria-busy={status === 'loading' || undefined}
      {...props}
      data-slot="top-domains"
      title={title ?? words.title}
      fact={
        isReady(status) && allDomains > 0
          ? words.domains(allDomains, formatCount(allDomains, locale))
          : undefined
      }
    >
      <div {...part('top-domains-content', 'lt:h-full lt:min-h-60')}>{content()}</div>
    </Card>
  )
}
