export { LinksChartPanel, type LinksChartPanelProps } from './dashboard/LinksChartPanel.tsx'
export {
  MetricsHistoryPanel,
  type MetricsHistoryPanelProps,
} from './dashboard/MetricsHistoryPanel.tsx'
export type { OnPanelError } from './dashboard/PanelBoundary.tsx'
export {
  ProcessingPerformancePanel,
  type ProcessingPerformancePanelProps,
} from './dashboard/ProcessingPerformancePanel.tsx'
export { RecentErrorsPanel, type RecentErrorsPanelProps } from './dashboard/RecentErrorsPanel.tsx'
export { StatsCardPanel, type StatsCardPanelProps } from './dashboard/StatsCardPanel.tsx'
export {
  TelemetryDashboard,
  type TelemetryDashboardProps,
} from './dashboard/TelemetryDashboard.tsx'
export { TopDomainsPanel, type TopDomainsPanelProps } from './dashboard/TopDomainsPanel.tsx'
export { TelemetryProvider, type TelemetryProviderProps } from './hooks/TelemetryProvider.tsx'
