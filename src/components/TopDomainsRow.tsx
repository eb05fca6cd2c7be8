import { type CSSProperties, memo, type ReactNode } from 'react'
import { formatCount, formatShare } from '../model/formatNumber.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { LetterTile } from './LetterTile.tsx'
import { part } from './part.ts'

interface TopDomainsRowProps {
  as: 'li' | 'div'
  name: string
  count: number
  share: number
  /** The length of the bar, as a fraction of the longest. */
  length?: number
  /** Whether this row stands for all domains that are not listed. */
  isOther?: boolean
  isSelected?: boolean
  domain?: string
  /** Selects the domain; without it the name is no button. */
  onSelect?: (domain: string) => void
  /** The address of a picture of the domain. */
  picture?: string
  /** What stands after the name. */
  children?: ReactNode
}

/** A domain with its bar behind it. */
export const TopDomainsRow = /* @__PURE__ */ memo(
  ({
    as: Element,
    name,
    count,
    share,
    length = 0,
    isOther = false,
    isSelected = false,
    domain = '',
    onSelect,
    picture,
    children,
  }: TopDomainsRowProps) => {
    const { locale } = useProvidedSettings()
    const shownCount = formatCount(count, locale)
    const shownShare = formatShare(share, locale)
    return (
      <Element
        {...part(isOther ? 'top-domains-other' : 'top-domains-row', [
          'lt:domains-row',
          isOther && 'lt:mt-0.5 lt:text-telemetry-muted',
          isSelected && 'lt:selected',
        ])}
      >
        {!isOther && (
          <span
            aria-hidden
            // The stylesheet seals inline styles off, save custom properties.
            style={{ '--lt-length': `${length * 100}%` } as CSSProperties}
            {...part('top-domains-bar', ['lt:bar', length > 0 && 'lt:min-w-1'])}
          />
        )}
        <LetterTile of={isOther ? '' : name} src={picture} />
        <span title={name} dir="auto" {...part('top-domains-name', 'lt:domains-name')}>
          {onSelect ? (
            <button
              type="button"
              aria-pressed={isSelected}
              onClick={() => onSelect(domain)}
              {...part('top-domains-select', 'lt:row-button')}
            >
              {name}
            </button>
          ) : (
            name
          )}
        </span>
        {children}
        {/* A figure of one more digit begins elsewhere: as a new one it has not moved. */}
        <span key={shownCount} {...part('top-domains-count', 'lt:domains-count')}>
          {shownCount}
        </span>
        <span key={shownShare} {...part('top-domains-share', 'lt:domains-share')}>
          {shownShare}
        </span>
      </Element>
    )
  },
)
