import type { HistoryPoint } from '../model/historyPoint.ts'
import type { Messages } from '../settings/messages.ts'

/** A figure of a history: what is kept of it, and how its line is drawn. */
export interface HistorySeries {
  key: Exclude<keyof HistoryPoint, 'at' | 'recorded'>
  /** One of the plot's colours. */
  color: 'series' | 'bad'
  isDashed: boolean
}

/** Which figures are drawn together: large ones would flatten small ones. */
export const metricsHistoryPlots: readonly {
  name: keyof Pick<Messages['metricsHistory'], 'linksPlot' | 'processingPlot'>
  series: readonly HistorySeries[]
}[] = [
  {
    name: 'linksPlot',
    series: [
      { key: 'totalLinks', color: 'series', isDashed: false },
      { key: 'completedLinks', color: 'series', isDashed: true },
    ],
  },
  {
    name: 'processingPlot',
    series: [
      { key: 'pendingProcessing', color: 'series', isDashed: false },
      { key: 'failedProcessing', color: 'bad', isDashed: true },
    ],
  },
]

/** All figures of a history, in order. */
export const metricsHistorySeries = metricsHistoryPlots.flatMap(({ series }) => series)
