import { Sparkline } from '../components/Sparkline.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useInteractionsByDay } from '../hooks/useInteractionsByDay.ts'
import { useLinksByDay } from '../hooks/useLinksByDay.ts'
import { useMetricsHistory } from '../hooks/useMetricsHistory.ts'
import type { HistoryPoint } from '../model/historyPoint.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import type { Stat } from '../model/stat.ts'

interface Ranged extends StoreOption {
  range?: Range
}

/** How a figure moved over a range, live; nothing of a figure that has no history. */
export const StatsCardSparkline = ({ figure, ...ranged }: Ranged & { figure: Stat }) => {
  switch (figure) {
    case 'totalLinks':
    case 'completedLinks':
    case 'pendingProcessing':
    case 'failedProcessing':
      return <StockSparkline stock={figure} {...ranged} />
    case 'linksToday':
    case 'linksThisWeek':
      return <LinksSparkline {...ranged} />
    case 'interactionsToday':
      return <InteractionsSparkline {...ranged} />
    default:
      return null
  }
}

const StockSparkline = ({
  stock,
  ...ranged
}: Ranged & { stock: keyof Omit<HistoryPoint, 'at' | 'recorded'> }) => (
  <Sparkline values={useMetricsHistory(ranged).points.map((point) => point[stock])} />
)

const LinksSparkline = (ranged: Ranged) => (
  <Sparkline values={countsOf(useLinksByDay(ranged).points)} />
)

const InteractionsSparkline = (ranged: Ranged) => (
  <Sparkline values={countsOf(useInteractionsByDay(ranged).points)} />
)

const countsOf = (points: readonly SeriesPoint[]) => points.map(({ count }) => count)
