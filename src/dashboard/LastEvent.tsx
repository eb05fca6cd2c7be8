import { part } from '../components/part.ts'
import { RelativeTime } from '../components/RelativeTime.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useLastEvent } from '../hooks/useLastEvent.ts'
import { formatCount } from '../model/formatNumber.ts'
import { dashboardWords } from '../settings/english/dashboardWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

/** When the last event came, and whether some could not be counted. */
export const LastEvent = ({ store, onError }: StoreOption & { onError?: OnPanelError }) => (
  <PanelBoundary panel="last-event" onError={onError} fallback={() => null}>
    <LiveLastEvent store={store} />
  </PanelBoundary>
)

const LiveLastEvent = ({ store }: StoreOption) => {
  const { locale } = useProvidedSettings()
  const { lastEventAt, badFacts } = useLastEvent({ store })
  const words = useWords('dashboard', dashboardWords)
  return (
    <div {...part('last-event', 'lt:last-event')}>
      {lastEventAt === null ? (
        words.noEvents
      ) : (
        <RelativeTime at={lastEventAt} format={words.lastEvent} />
      )}
      {badFacts.count > 0 && (
        <details {...part('bad-facts', 'lt:text-telemetry-warning')}>
          <summary {...part('bad-facts-count', 'lt:text-button lt:w-fit')}>
            {words.badFacts(badFacts.count, formatCount(badFacts.count, locale))}
          </summary>
          <p {...part('bad-facts-reason', 'lt:text-telemetry-muted lt:wrap-anywhere')}>
            {badFacts.lastReason}
          </p>
        </details>
      )}
    </div>
  )
}
