import {
  CalendarDays,
  CircleCheck,
  Clock,
  Link,
  type LucideIcon,
  MousePointerClick,
  Plus,
  Trash2,
  TriangleAlert,
} from 'lucide-react'
import { StatsCard, type StatsCardProps } from '../components/StatsCard.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useStat } from '../hooks/useStat.ts'
import type { Stat } from '../model/stat.ts'
import { useSettings } from '../settings/SettingsContext.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'

const ICONS: Record<Stat, LucideIcon> = {
  totalLinks: Link,
  completedLinks: CircleCheck,
  deletedLinks: Trash2,
  pendingProcessing: Clock,
  failedProcessing: TriangleAlert,
  linksToday: Plus,
  linksThisWeek: CalendarDays,
  interactionsToday: MousePointerClick,
}

export interface StatsCardPanelProps
  extends Omit<StatsCardProps, 'title' | 'value' | 'status' | 'error' | 'onRetry' | 'onError'>,
    StoreOption {
  /** The figure to show. */
  figure: Stat
  /** Default: the figure's name. */
  title?: StatsCardProps['title']
  onError?: OnPanelError
}

/** One figure of the present, live. */
export const StatsCardPanel = ({ figure, store, onError, ...props }: StatsCardPanelProps) => {
  const { messages } = useSettings()
  const card = { title: messages.stats[figure], icon: ICONS[figure], ...props }
  return (
    <PanelBoundary
      panel="stats-card"
      onError={onError}
      fallback={(error, retry) => (
        <StatsCard {...card} status="error" error={error} onRetry={retry} />
      )}
    >
      <LiveStatsCard {...card} figure={figure} store={store} />
    </PanelBoundary>
  )
}

const LiveStatsCard = ({
  figure,
  store,
  ...props
}: StatsCardProps & StoreOption & { figure: Stat }) => (
  <StatsCard {...props} value={useStat(figure, { store }).value} />
)
