import { schema as linkBucketWithTelemetry } from '../../src/fixtures/linkBucket/schema.ts'
import { schema as keptByHand } from './keptByHand.ts'
import { schema as linkBucket } from './linkBucket.ts'

/** The apps that are measured: the same one without the kit, with it, and with tables of its own. */
export const hosts = { linkBucket, linkBucketWithTelemetry, keptByHand } as const

export type HostName = keyof typeof hosts
