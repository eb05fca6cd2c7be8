import { events, type LinkBucketEvent } from '../src/fixtures/linkBucket/events.ts'
import { NOW } from './data/viewer.ts'

/**
 * An event of each kind that the link bucket has, in the order of a link's life: of a link of the
 * history, whatever its age, but for the link that is created. All of them change something.
 *
 * @param round tells the links and instants of one round from those of another
 * @param existing a link of the history that is not deleted
 */
export const eventsOfRound = (round: number, existing: string): LinkBucketEvent[] => {
  const at = (step: number) => NOW + round * 400 + step * 40
  const id = `new-${round}`
  const linkId = existing
  return [
    linkOfRound(round),
    events.linkMetadataFetched({
      linkId: id,
      title: `Title ${round}`,
      description: null,
      favicon: null,
    }),
    events.linkSummarized({ linkId, summary: `What it says, the ${round}th time` }),
    events.linkProcessingStarted({ linkId, startedAt: at(1) }),
    events.linkProcessingCompleted({ linkId, completedAt: at(2) + round }),
    events.linkProcessingStarted({ linkId, startedAt: at(3) }),
    events.linkProcessingFailed({ linkId, error: 'HTTP 503\nTry later', failedAt: at(4) }),
    events.linkProcessingStarted({ linkId, startedAt: at(5) }),
    events.linkProcessingCancelled({ linkId, cancelledAt: at(6) }),
    events.linkInteracted({ linkId, type: 'opened', timestamp: at(7) }),
    events.linkCompleted({ linkId: id, completedAt: at(8) }),
    events.linkUncompleted({ linkId: id, uncompletedAt: at(8) + 1 }),
    events.linkDeleted({ linkId, deletedAt: at(9) }),
    events.linkRestored({ linkId, restoredAt: at(9) + 1 }),
  ]
}

/** The creation of a round alone. */
export const linkOfRound = (round: number): LinkBucketEvent => {
  const domain = `site-${(round % 50) + 1}.dev`
  const createdAt = NOW + round * 400
  return events.linkCreated({
    id: `new-${round}`,
    url: `https://${domain}/new/${round}`,
    domain,
    createdAt,
  })
}
