import {
  useCurrentMetrics,
  useErrorGroups,
  useInteractionsByDay,
  useLinksByDay,
  useMetricsHistory,
  useProcessingPerformance,
  useRecentErrors,
  useStat,
  useTopDomains,
} from '../../src/hooks/index.ts'

/** One use of each hook, by what it says. */
export const liveHooks = {
  currentMetrics: () => useCurrentMetrics(),
  topDomains: () => useTopDomains(),
  linksByDay: () => useLinksByDay(),
  linksByHour: () => useLinksByDay({ range: '24h' }),
  interactionsByDay: () => useInteractionsByDay(),
  interactionsByHour: () => useInteractionsByDay({ range: '24h' }),
  performanceByDay: () => useProcessingPerformance(),
  performanceByHour: () => useProcessingPerformance({ range: '24h' }),
  recentErrors: () => useRecentErrors(),
  errorGroups: () => useErrorGroups(),
  metricsHistory: () => useMetricsHistory(),
  totalLinks: () => useStat('totalLinks'),
  pendingProcessing: () => useStat('pendingProcessing'),
  linksToday: () => useStat('linksToday'),
  interactionsToday: () => useStat('interactionsToday'),
  successRate: () => useStat('successRate'),
  avgMs: () => useStat('avgMs'),
} satisfies Record<string, () => unknown>

/** The name of one of {@link liveHooks}. */
export type LiveHook = keyof typeof liveHooks

/** The names of {@link liveHooks}. */
export const LIVE_HOOKS = Object.keys(liveHooks) as LiveHook[]

/** When the clock alone makes a hook render: at the viewer's midnight, each hour, each quarter. */
export const PACES: Record<LiveHook, 'never' | 'day' | 'hour' | 'quarter'> = {
  currentMetrics: 'day',
  topDomains: 'never',
  linksByDay: 'day',
  linksByHour: 'hour',
  interactionsByDay: 'day',
  interactionsByHour: 'hour',
  performanceByDay: 'hour',
  performanceByHour: 'hour',
  recentErrors: 'never',
  errorGroups: 'day',
  metricsHistory: 'quarter',
  totalLinks: 'quarter',
  pendingProcessing: 'quarter',
  linksToday: 'quarter',
  interactionsToday: 'quarter',
  successRate: 'quarter',
  avgMs: 'quarter',
}
