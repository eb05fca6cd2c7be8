import { CloudOff } from 'lucide-react'
import { part } from '../components/part.ts'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { dashboardWords } from '../settings/english/dashboardWords.ts'
import { useIsOnline } from '../settings/useIsOnline.ts'
import { useWords } from '../settings/useWords.ts'
import { LastEvent } from './LastEvent.tsx'
import type { OnPanelError } from './PanelBoundary.tsx'

interface DashboardStatusProps extends StoreOption {
  /** Default: as the browser says it is. */
  isOffline?: boolean
  onError?: OnPanelError
}

/** How fresh the figures are. That they are of this device alone is said in the same place. */
export const DashboardStatus = ({ isOffline: given, ...panel }: DashboardStatusProps) => {
  const words = useWords('dashboard', dashboardWords)
  const isOnline = useIsOnline()
  const isOffline = given ?? !isOnline
  return (
    <div
      data-offline={isOffline || undefined}
      {...part('telemetry-dashboard-status', 'lt:dashboard-status')}
    >
      <LastEvent {...panel} />
      <p role="status" {...part('telemetry-dashboard-offline', 'lt:dashboard-offline')}>
        {isOffline && (
          <>
            <CloudOff aria-hidden {...part(undefined, 'lt:small-icon')} />
            <span title={words.offline} {...part(undefined, 'lt:truncate')}>
              {words.offline}
            </span>
          </>
        )}
      </p>
    </div>
  )
}
