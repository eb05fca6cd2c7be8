export { LinksChartPanel, type LinksChartPanelProps } from './dashboard/LinksChartPanel.tsx'
export type { OnPanelError } from './dashboard/PanelBoundary.tsx'
export { StatsCardPanel, type StatsCardPanelProps } from './dashboard/StatsCardPanel.tsx'
export {
  TelemetryDashboard,
  type TelemetryDashboardProps,
} from './dashboard/TelemetryDashboard.tsx'
export { TopDomainsPanel, type TopDomainsPanelProps } from './dashboard/TopDomainsPanel.tsx'
export { TelemetryProvider, type TelemetryProviderProps } from './hooks/TelemetryProvider.tsx'
