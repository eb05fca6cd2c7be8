import { TopDomains, type TopDomainsProps } from '../components/TopDomains.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useTopDomains } from '../hooks/useTopDomains.ts'
import type { TopDomainsOptions } from '../queries/topDomains.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveTopDomainsProps = TopDomainsProps & Pick<TopDomainsOptions, 'limit'> & StoreOption

export interface TopDomainsPanelProps
  extends Omit<
    LiveTopDomainsProps,
    keyof ReturnType<typeof useTopDomains> | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  onError?: OnPanelError
}

/**
 * The domains with the most links, live; of a day that is selected, those created on it. `limit`
 * defaults to 10. Selecting one narrows the other panels to it, selecting it again takes that back.
 */
export const TopDomainsPanel = ({ limit, store, onError, ...props }: TopDomainsPanelProps) => {
  const { selection, select } = useSelection()
  const selecting: Partial<TopDomainsProps> = {
    selectedDomain: selection.domain,
    onSelectDomain:
      select === null
        ? undefined
        : (domain) => select({ domain: domain === selection.domain ? undefined : domain }),
  }
  return (
    <PanelBoundary
      panel="top-domains"
      onError={onError}
      fallback={(error, retry) => (
        <TopDomains {...props} status="error" error={error} onRetry={retry} />
      )}
    >
      <LiveTopDomains {...selecting} {...props} limit={limit} store={store} />
    </PanelBoundary>
  )
}

const LiveTopDomains = ({ limit, store, ...props }: LiveTopDomainsProps) => (
  <TopDomains {...props} {...useTopDomains({ limit, store })} />
)
