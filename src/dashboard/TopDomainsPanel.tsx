import { startTransition, useState } from 'react'
import { saidTitle } from '../components/saidTitle.ts'
import { TopDomains, type TopDomainsProps } from '../components/TopDomains.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useTopDomains } from '../hooks/useTopDomains.ts'
import type { TopDomainsOptions } from '../queries/topDomains.ts'
import { topDomainsWords } from '../settings/english/topDomainsWords.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { useWords } from '../settings/useWords.ts'
import { CsvButton } from './csv/CsvButton.tsx'
import { topDomainsRows } from './csv/topDomainsRows.ts'
import { moreRows } from './moreRows.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

type LiveTopDomainsProps = TopDomainsProps & Pick<TopDomainsOptions, 'limit'> & StoreOption

export interface TopDomainsPanelProps
  extends Omit<
    LiveTopDomainsProps,
    keyof ReturnType<typeof useTopDomains> | 'status' | 'error' | 'onRetry' | 'onError'
  > {
  onError?: OnPanelError
}

/** How many domains the viewer can have listed. */
const MOST = 5_000

/**
 * The domains with the most links, live; of a day that is selected, those created on it. `limit`
 * defaults to 10; the viewer can raise it by 50 up to 5,000, and then scrolls. Selecting one narrows
 * the other panels to it, selecting it again takes that back.
 */
export const TopDomainsPanel = ({
  limit: first = 10,
  store,
  onError,
  ...props
}: TopDomainsPanelProps) => {
  const { selection, select } = useSelection()
  const [added, setAdded] = useState(0)
  const limit = first + added
  const more = moreRows(limit, MOST)
  const selecting: Partial<TopDomainsProps> = {
    day: selection.day,
    selectedDomain: selection.domain,
    onSelectDomain:
      select === null
        ? undefined
        : (domain) => select({ domain: domain === selection.domain ? undefined : domain }),
    onShowMore: more > 0 ? () => startTransition(() => setAdded(added + more)) : undefined,
    more,
    rows: first,
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

const LiveTopDomains = ({ limit, store, actions, ...props }: LiveTopDomainsProps) => {
  const words = useWords('topDomains', topDomainsWords)
  const listed = useTopDomains({ limit, day: props.day, store })
  return (
    <TopDomains
      {...props}
      {...listed}
      actions={
        <>
          {actions}
          <CsvButton
            name="top-domains"
            panel={saidTitle(props.title, words.title)}
            rows={() => topDomainsRows(listed)}
          />
        </>
      }
    />
  )
}
