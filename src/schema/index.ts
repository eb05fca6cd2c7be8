export {
  type Fact,
  type FactType,
  type Instant,
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
export type { MetricsSnapshot } from '../model/metricsSnapshot.ts'
export {
  defineTelemetry,
  type EventDefinition,
  type FactMapping,
  type Meaning,
  type Telemetry,
} from './defineTelemetry.ts'
export { linkBucketFacts } from './linkBucketFacts.ts'
export { metricsSnapshotRecorded } from './metricsSnapshotRecorded.ts'
export { replayAtOnce } from './replayAtOnce.ts'
