import type { CsvCell } from '../../model/toCsv.ts'
import type { MetricsHistoryResult } from '../../queries/metricsHistory.ts'
import { isoInstant } from './isoInstant.ts'

/** A row a point, its start in ISO 8601. */
export const metricsHistoryRows = ({ points }: MetricsHistoryResult): CsvCell[][] => [
  ['at', 'totalLinks', 'completedLinks', 'pendingProcessing', 'failedProcessing', 'recorded'],
  ...points.map(({ at, recorded, ...figures }) => [
    isoInstant(at),
    figures.totalLinks,
    figures.completedLinks,
    figures.pendingProcessing,
    figures.failedProcessing,
    String(recorded),
  ]),
]
