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
}

const row = /* @__PURE__ */ cva(
  'lt:relative lt:flex lt:h-8 lt:items-center lt:gap-2.5 lt:rounded-lg lt:px-1.5 lt:text-sm',
  { variants: { isOther: { true: 'lt:mt-0.5 lt:text-telemetry-muted', false: '' } } },
)

/** A domain with its bar behind it. */
export const TopDomainsRow = ({
  as: Element,
  name,
  count,
  share,
  length = 0,
  isOther = false,
}: TopDomainsRowProps) => (
  <Element {...part(isOther ? 'top-domains-other' : 'top-domains-row', row({ isOther }))}>
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
      {...part('top-domains-name', 'lt:relative lt:min-w-0 lt:grow lt:truncate lt:match-parent')}
    >
      {name}
    </span>
    <span
      {...part('top-domains-count', [
        'lt:relative lt:tabular-nums',
        !isOther && 'lt:font-semibold',
      ])}
    >
      {count}
    </span>
    <span
      {...part(
        'top-domains-share',
        'lt:relative lt:w-10 lt:shrink-0 lt:text-end lt:text-xs lt:text-telemetry-muted lt:tabular-nums',
      )}
    >
      {share}
    </span>
  </Element>
)
