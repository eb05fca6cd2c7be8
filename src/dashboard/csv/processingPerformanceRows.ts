import type { CsvCell } from '../../model/toCsv.ts'
import type { ProcessingPerformance } from '../../queries/performanceOf.ts'

/** A row a figure, then a row a piece of the distribution. */
export const processingPerformanceRows = ({
  distribution,
  ...figures
}: ProcessingPerformance): CsvCell[][] => [
  ['figure', 'value', 'fromMs', 'toMs'],
  ...Object.entries(figures).map(([figure, value]) => [figure, value, null, null]),
  ...distribution.map(({ fromMs, toMs, count }) => ['distribution', count, fromMs, toMs]),
]
