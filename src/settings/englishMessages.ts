import { changeWords } from './english/changeWords.ts'
import { dashboardWords } from './english/dashboardWords.ts'
import { linksChartWords } from './english/linksChartWords.ts'
import { listsWords } from './english/listsWords.ts'
import { metricsHistoryWords } from './english/metricsHistoryWords.ts'
import { processingPerformanceWords } from './english/processingPerformanceWords.ts'
import { rangesWords } from './english/rangesWords.ts'
import { recentErrorsWords } from './english/recentErrorsWords.ts'
import { selectionWords } from './english/selectionWords.ts'
import { statesWords } from './english/statesWords.ts'
import { statsCardWords } from './english/statsCardWords.ts'
import { statsWords } from './english/statsWords.ts'
import { topDomainsWords } from './english/topDomainsWords.ts'
import type { Messages } from './messages.ts'

/** The kit in English: the default. */
export const englishMessages: Messages = {
  dashboard: dashboardWords,
  stats: statsWords,
  statsCard: statsCardWords,
  change: changeWords,
  linksChart: linksChartWords,
  topDomains: topDomainsWords,
  processingPerformance: processingPerformanceWords,
  recentErrors: recentErrorsWords,
  metricsHistory: metricsHistoryWords,
  ranges: rangesWords,
  selection: selectionWords,
  lists: listsWords,
  states: statesWords,
}
