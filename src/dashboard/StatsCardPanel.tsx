import {
  CalendarDays,
  CircleCheck,
  Clock,
  Gauge,
  Link,
  type LucideIcon,
  MousePointerClick,
  Plus,
  Timer,
  Trash2,
  TriangleAlert,
} from 'lucide-react'
import { StatsCard, type StatsCardProps } from '../components/StatsCard.tsx'
import { useRangeName } from '../components/useRangeName.ts'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useProcessingPerformance } from '../hooks/useProcessingPerformance.ts'
import { useStat } from '../hooks/useStat.ts'
import { formatCount } from '../model/formatNumber.ts'
import { formatStat } from '../model/formatStat.ts'
import { areFew } from '../model/histogram.ts'
import { isFlow, isStock, type Stat } from '../model/stat.ts'
import type { DeltaOptions } from '../queries/delta.ts'
import { changeWords } from '../settings/english/changeWords.ts'
import { processingPerformanceWords } from '../settings/english/processingPerformanceWords.ts'
import { selectionWords } from '../settings/english/selectionWords.ts'
import { statsWords } from '../settings/english/statsWords.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { type OnPanelError, PanelBoundary } from './PanelBoundary.tsx'
import { StatsCardSparkline } from './StatsCardSparkline.tsx'

const ICONS: Record<Stat, LucideIcon> = {
  totalLinks: Link,
  completedLinks: CircleCheck,
  deletedLinks: Trash2,
  pendingProcessing: Clock,
  failedProcessing: TriangleAlert,
  linksToday: Plus,
  linksThisWeek: CalendarDays,
  interactionsToday: MousePointerClick,
  successRate: Gauge,
  avgMs: Timer,
  p50Ms: Timer,
  p95Ms: Timer,
  p99Ms: Timer,
}

type Compared = Pick<DeltaOptions, 'period' | 'range'> & StoreOption

export interface StatsCardPanelProps
  extends Omit<
      StatsCardProps,
      'title' | 'value' | 'change' | 'sparkline' | 'status' | 'error' | 'onRetry' | 'onError'
    >,
    Compared {
  /** The figure to show. */
  figure: Stat
  /** Default: the figure's name. */
  title?: StatsCardProps['title']
  /**
   * Draws how the figure moved over the range (of `'all'` over the last year): links and interactions
   * by when they came, links by state as their history has them. Deleted links, rates and durations
   * have no history. Default: false, because it asks the store for one thing more; cards of one
   * history share it.
   */
  sparkline?: boolean
  onError?: OnPanelError
}

/**
 * One figure and its change, live. `period` defaults to 7 calendar days, `range` to the one that is
 * selected, else `'30d'`. A figure that a selected day does not narrow says so, and so does a duration
 * that is of less than 20.
 */
export const StatsCardPanel = ({
  figure,
  period,
  range,
  store,
  sparkline,
  onError,
  ...props
}: StatsCardPanelProps) => {
  const { locale } = useProvidedSettings()
  const { selection } = useSelection()
  const words = useWords('selection', selectionWords)
  const stats = useWords('stats', statsWords)
  const changes = useWords('change', changeWords)
  const before = range ?? selection.range ?? '30d'
  const rangeName = useRangeName(before)
  const isCount = isStock(figure) || isFlow(figure)
  const LiveCard = isCount || figure === 'successRate' ? LiveStatsCard : LiveDurationCard
  const against = () => {
    if (!isCount) {
      return before === 'all' ? undefined : changes.rangeBefore(rangeName)
    }
    return period === undefined || period === 7
      ? changes.lastWeek
      : changes.daysAgo(period, formatCount(period, locale))
  }
  const card = {
    title: stats[figure],
    icon: ICONS[figure],
    formatValue: (value: number) => formatStat(figure, value, locale),
    changeLabel: against(),
    note: isCount && selection.day !== undefined ? words.allDays : undefined,
    ...props,
  }
  return (
    <PanelBoundary
      panel="stats-card"
      onError={onError}
      fallback={(error, retry) => (
        <StatsCard {...card} change={null} status="error" error={error} onRetry={retry} />
      )}
    >
      <LiveCard
        {...card}
        {...{ figure, period, range, store }}
        sparkline={
          sparkline && (
            <StatsCardSparkline
              figure={figure}
              range={before === 'all' ? '1y' : before}
              store={store}
            />
          )
        }
      />
    </PanelBoundary>
  )
}

type LiveCardProps = StatsCardProps & Compared & { figure: Stat }

const LiveStatsCard = ({ figure, period, range, store, ...props }: LiveCardProps) => (
  <StatsCard {...props} {...useStat(figure, { period, range, store })} />
)

const LiveDurationCard = (props: LiveCardProps) => {
  const { range, store, note } = props
  const { locale } = useProvidedSettings()
  const words = useWords('processingPerformance', processingPerformanceWords)
  const { samples } = useProcessingPerformance({ range, store })
  const few = areFew(samples) ? words.fewSamples(samples, formatCount(samples, locale)) : undefined
  return <LiveStatsCard {...props} note={note ?? few} />
}
