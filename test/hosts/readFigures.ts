import type { TelemetryStore } from '../../src/hooks/TelemetryStore.ts'
import {
  currentMetrics$,
  delta$,
  interactionsByDay$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  recentErrors$,
  topDomains$,
} from '../../src/queries/index.ts'
import { NOW } from './story.ts'

const viewer = { now: NOW, timeZone: 'UTC', weekStartsOn: 1 } as const

/** What a dashboard would show of a host's store when the story is over, in few words. */
export const readFigures = (store: TelemetryStore) => {
  const { badFacts, lastEventAt, ...counts } = store.query(currentMetrics$(viewer))
  const { distribution, ...performance } = store.query(processingPerformance$(viewer))
  const links = store.query(linksByDay$({ ...viewer, range: '7d' }))
  const interactions = store.query(interactionsByDay$({ ...viewer, range: '7d' }))
  const history = store.query(metricsHistory$({ ...viewer, range: '7d' }))
  return {
    counts,
    badFacts: badFacts.count,
    lastEventAt,
    performance: { ...performance, binned: distribution.reduce((sum, bin) => sum + bin.count, 0) },
    domains: store.query(topDomains$()).domains.map(({ domain, count }) => `${domain} ${count}`),
    errors: store
      .query(recentErrors$())
      .map(({ linkId, message, title, state }) => `${linkId} ${state}: ${message} (${title})`),
    linksByDay: links.points.map(({ count }) => count),
    trackingSince: links.trackingSince,
    interactionsByDay: interactions.points.map(({ count }) => count),
    interactionsByKind: interactions.byKind.map(({ kind, total }) => `${kind} ${total}`),
    historyNow: history.points.at(-1)?.totalLinks ?? null,
    sinceYesterday: store.query(delta$({ ...viewer, figure: 'totalLinks', period: 1 })),
  }
}
