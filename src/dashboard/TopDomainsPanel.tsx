import { TopDomains, type TopDomainsProps } from '../components/TopDomains.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useTopDomains } from '../hooks/useTopDomains.ts'
import type { TopDomainsOptions } from '../queries/topDomains.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveTopDomainsProps = TopDomainsProps & TopDomainsOptions & StoreOption

export interface TopDomainsPanelProps
  extends Omit<
    LiveTopDomainsProps,
    keyof ReturnType<typeof useTopDomains> | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  onError?: OnPanelError
}

/** The domains with the most links, live. `limit` defaults to 10. */
export const TopDomainsPanel = ({ limit, store, onError, ...props }: TopDomainsPanelProps) => (
  <PanelBoundary
    panel="top-domains"
    onError={onError}
    fallback={(error, retry) => (
      <TopDomains {...props} status="error" error={error} onRetry={retry} />
    )}
  >
    <LiveTopDomains {...props} limit={limit} store={store} />
  </PanelBoundary>
)

const LiveTopDomains = ({ limit, store, ...props }: LiveTopDomainsProps) => (
  <TopDomains {...props} {...useTopDomains({ limit, store })} />
)
