import { useCurrentMetrics, useLinksByDay, useStat, useTopDomains } from '../../src/hooks/index.ts'

/** One use of each hook, by what it says. */
export const liveHooks = {
  currentMetrics: () => useCurrentMetrics(),
  topDomains: () => useTopDomains(),
  linksByDay: () => useLinksByDay(),
  linksByHour: () => useLinksByDay({ range: '24h' }),
  totalLinks: () => useStat('totalLinks'),
  linksToday: () => useStat('linksToday'),
  interactionsToday: () => useStat('interactionsToday'),
} satisfies Record<string, () => unknown>

/** The name of one of {@link liveHooks}. */
export type LiveHook = keyof typeof liveHooks

/** The names of {@link liveHooks}. */
export const LIVE_HOOKS = Object.keys(liveHooks) as LiveHook[]
