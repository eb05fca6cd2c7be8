import { badCards } from './badCards.tsx'
import { badLinksCharts } from './badLinksCharts.tsx'
import { badMetricsHistories } from './badMetricsHistories.tsx'
import { badPerformances } from './badPerformances.tsx'
import { badRecentErrors } from './badRecentErrors.tsx'
import { badSelections } from './badSelections.tsx'
import { badStatsCards } from './badStatsCards.tsx'
import { badTopDomains } from './badTopDomains.tsx'
import type { PropsRow } from './PropsRow.ts'

/** What is given wrongly to each component. */
export const badProps: Readonly<Record<string, readonly PropsRow[]>> = {
  Card: badCards,
  StatsCard: badStatsCards,
  LinksChart: badLinksCharts,
  MetricsHistory: badMetricsHistories,
  TopDomains: badTopDomains,
  ProcessingPerformance: badPerformances,
  RecentErrors: badRecentErrors,
  Selections: badSelections,
}
