import type { Instant } from '../model/fact.ts'
import {
  linkCompleted,
  linkCreated,
  linkDeleted,
  linkInteracted,
  linkMetadataFetched,
  linkRestored,
  linkUncompleted,
  processingCancelled,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../model/fact.ts'

/**
 * The mapping for hosts whose events are those of the link bucket: give it to `defineTelemetry` as
 * it is, or spread it and replace what differs. Instants are epoch ms or a `Date`.
 */
export const linkBucketFacts = {
  'v1.LinkCreated': (event: { id: string; url: string; domain: string; createdAt: Instant }) =>
    linkCreated({ linkId: event.id, url: event.url, domain: event.domain, at: event.createdAt }),
  'v1.LinkMetadataFetched': (event: { linkId: string; title?: string | null }) =>
    linkMetadataFetched({ linkId: event.linkId, title: event.title ?? null }),
  'v1.LinkCompleted': (event: { linkId: string; completedAt: Instant }) =>
    linkCompleted({ linkId: event.linkId, at: event.completedAt }),
  'v1.LinkUncompleted': (event: { linkId: string; uncompletedAt: Instant }) =>
    linkUncompleted({ linkId: event.linkId, at: event.uncompletedAt }),
  'v1.LinkDeleted': (event: { linkId: string; deletedAt: Instant }) =>
    linkDeleted({ linkId: event.linkId, at: event.deletedAt }),
  'v1.LinkRestored': (event: { linkId: string; restoredAt: Instant }) =>
    linkRestored({ linkId: event.linkId, at: event.restoredAt }),
  'v1.LinkProcessingStarted': (event: { linkId: string; startedAt: Instant }) =>
    processingStarted({ linkId: event.linkId, at: event.startedAt }),
  'v1.LinkProcessingCompleted': (event: { linkId: string; completedAt: Instant }) =>
    processingCompleted({ linkId: event.linkId, at: event.completedAt }),
  'v1.LinkProcessingFailed': (event: { linkId: string; error: string; failedAt: Instant }) =>
    processingFailed({ linkId: event.linkId, error: event.error, at: event.failedAt }),
  'v1.LinkProcessingCancelled': (event: { linkId: string; cancelledAt: Instant }) =>
    processingCancelled({ linkId: event.linkId, at: event.cancelledAt }),
  'v1.LinkInteracted': (event: { linkId: string; type: string; timestamp: Instant }) =>
    linkInteracted({ linkId: event.linkId, kind: event.type, at: event.timestamp }),
} as const
