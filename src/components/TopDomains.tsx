import type { CSSProperties, ReactNode } from 'react'
import { asText } from '../model/asText.ts'
import { barLengths } from '../model/barLengths.ts'
import type { DayKey } from '../model/day.ts'
import { UNKNOWN_DOMAIN } from '../model/domain.ts'
import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import { startOfText } from '../model/startOfText.ts'
import { topDomainsWords } from '../settings/english/topDomainsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import type { CardProps } from './Card.tsx'
import { part } from './part.ts'
import { ShowMore, type ShowMoreProps } from './ShowMore.tsx'
import { SkeletonRows } from './SkeletonRows.tsx'
import { StateCard } from './StateCard.tsx'
import type { StateProps } from './StateProps.ts'
import { TopDomainsRow } from './TopDomainsRow.tsx'
import { useSteady } from './useSteady.ts'

const MOST_OF_NAME = 300
/** As many as are listed by default, and the one for the others. */
const LOADING_ROWS = 11

export interface TopDomainsProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact'>,
    StateProps,
    ShowMoreProps {
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
  /**
   * The address of a domain's picture, for those who may be told which domains there are; undefined
   * for none. It is asked for without a referrer. Default: a letter, which asks nobody.
   */
  faviconUrl?: (domain: string) => string | undefined
  /** The day that the links were created on, `YYYY-MM-DD`, for words. Default: any. */
  day?: DayKey
  /** How many rows to show at once; the others are scrolled to. Default: all. */
  rows?: number
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
  faviconUrl,
  day,
  rows: givenRows = 0,
  onShowMore,
  more,
  ...props
}: TopDomainsProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('topDomains', topDomainsWords)
  const domains = given ?? []
  const total = givenTotal ?? domains.reduce((sum, { count }) => sum + count, otherCount)
  const lengths = barLengths(domains.map(({ share }) => share))
  const rows = Math.min(givenRows >= 1 ? givenRows : domains.length, domains.length)
  const allDomains = domains.length + otherDomains
  const onSelect = useSteady((domain: string) => onSelectDomain?.(domain))
  const date = day && formatPointKey(day, locale, 'short')
  const shownDomains = formatCount(allDomains, locale)
  const nameOf = (domain: string) => {
    const known = domain === UNKNOWN_DOMAIN ? '' : asText(domain)
    const name = (known && asText(formatDomain?.(known))) || known
    return startOfText(name, MOST_OF_NAME) || words.unknown
  }

  return (
    <StateCard
      {...props}
      slot="top-domains"
      title={title ?? words.title}
      room="lt:chart-place"
      isEmpty={domains.length === 0}
      empty={{ title: date ? words.emptyOn(date) : words.empty, hint: words.emptyHint }}
      skeleton={<SkeletonRows rows={LOADING_ROWS} className="lt:domains-skeleton" />}
      fact={
        allDomains > 0 &&
        (date
          ? words.domainsOn(allDomains, shownDomains, date)
          : words.domains(allDomains, shownDomains))
      }
    >
      <ol
        // Reached by the keyboard where it scrolls and has no buttons; else only by what goes away.
        tabIndex={rows < domains.length && !onSelectDomain ? 0 : -1}
        style={{ '--lt-rows': rows } as CSSProperties}
        {...part('top-domains-list', 'lt:domains-list')}
      >
        {domains.map(({ domain, count, share }, place) => (
          <TopDomainsRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place in the ranking; domains change places without a row moving.
            key={place}
            as="li"
            name={nameOf(domain)}
            count={count}
            share={share}
            length={lengths[place]}
            isSelected={domain === selectedDomain}
            domain={domain}
            onSelect={onSelectDomain && onSelect}
            picture={asText(faviconUrl?.(domain))}
          />
        ))}
      </ol>
      {otherCount > 0 && (
        <TopDomainsRow
          as="div"
          name={words.others(otherDomains, formatCount(otherDomains, locale))}
          count={otherCount}
          share={otherCount / total}
          isOther
        >
          <ShowMore onShowMore={onShowMore} more={Math.min(more ?? 50, otherDomains)} />
        </TopDomainsRow>
      )}
    </StateCard>
  )
}
