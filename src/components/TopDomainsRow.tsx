import { cva } from 'class-variance-authority'
import type { CSSProperties } from 'react'
import { LetterTile } from './LetterTile.tsx'
import { part } from './part.ts'

interface TopDomainsRowProps {
  as: 'li' | 'div'
  name: string
  count: string
  share: string
  /** The length of the bar, as a fraction of the longest. */
  length?: number
  /** Whether this row stands for all domains that are not listed. */
  isOther?: boolean
  isSelected?: boolean
  /** Selects the domain; without it the name is no button. */
  onSelect?: () => void
}

const row = /* @__PURE__ */ cva(
  'lt:relative lt:isolate lt:flex lt:h-8 lt:items-center lt:gap-2.5 lt:rounded-lg lt:px-1.5 lt:text-sm',
  {
    variants: {
      isOther: { true: 'lt:mt-0.5 lt:text-telemetry-muted', false: '' },
      isSelected: { true: 'lt:selected', false: '' },
    },
  },
)

/** A domain with its bar behind it. */
export const TopDomainsRow = ({
  as: Element,
  name,
  count,
  share,
  length = 0,
  isOther = false,
  isSelected = false,
  onSelect,
}: TopDomainsRowProps) => (
  <Element
    {...part(isOther ? 'top-domains-other' : 'top-domains-row', row({ isOther, isSelected }))}
  >
    {!isOther && (
      <span
        aria-hidden
        // The stylesheet seals inline styles off, save custom properties.
        style={{ '--lt-length': `${length * 100}%` } as CSSProperties}
        {...part('top-domains-bar', ['lt:bar', length > 0 && 'lt:min-w-1'])}
      />
    )}
    <LetterTile of={isOther ? '' : name} />
    <span
      title={name}
      dir="auto"
      {...part('top-domains-name', 'lt:min-w-0 lt:grow lt:truncate lt:match-parent')}
    >
      {onSelect ? (
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={onSelect}
          {...part('top-domains-select', 'lt:row-button')}
        >
          {name}
        </button>
      ) : (
        name
      )}
    </span>
    <span {...part('top-domains-count', ['lt:tabular-nums', !isOther && 'lt:font-semibold'])}>
      {count}
    </span>
    <span
      {...part(
        'top-domains-share',
        'lt:w-10 lt:shrink-0 lt:text-end lt:text-xs lt:text-telemetry-muted lt:tabular-nums',
      )}
    >
      {share}
    </span>
  </Element>
)
