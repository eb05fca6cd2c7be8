import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

const attemptsOf = (count: number, shown: string) =>
  plural(count, `${shown} attempt`, `${shown} attempts`)

/** The words of ProcessingPerformance in English. */
export const processingPerformanceWords: Messages['processingPerformance'] = {
  title: 'Processing performance',
  attempts: (count, shown, range) => {
    const attempts = attemptsOf(count, shown)
    return range === undefined ? attempts : `${attempts} in ${range}`
  },
  attemptsOn: (count, shown, date) => `${attemptsOf(count, shown)} on ${date}`,
  successRate: 'Success rate',
  completedOf: (completed, processed) => `${completed} of ${processed}`,
  processed: 'Total processed',
  cancelled: (_, shown) => `and ${shown} cancelled`,
  average: 'Average',
  median: 'Median',
  p95: 'P95',
  p99: 'P99',
  distribution: 'Distribution of durations',
  samples: (count, shown) => plural(count, `${shown} sample`, `${shown} samples`),
  fewSamples: (count, shown) => plural(count, `Only ${shown} sample`, `Only ${shown} samples`),
  between: (from, to) => `${from} to ${to}`,
  holdsP95: 'holds P95',
  above: (limit) => `above ${limit}`,
  below: (limit) => `below ${limit}`,
  warning: 'Warning',
  bad: 'Bad',
  noSamples: 'No durations',
  empty: 'No attempts yet',
  emptyHint: 'How processing goes shows up here once an attempt ends.',
}
