import { defineTelemetry, linkCompleted } from 'livestore-telemetry/schema'
import type { events } from './schema.ts'

// Never loaded, only type-checked: each line marked here has to be an error of types.
defineTelemetry<typeof events>({
  // @ts-expect-error: the app has no such event.
  'v1.ArticleShared': () => null,
  // @ts-expect-error: an ArticleRead has no savedAt.
  'v1.ArticleRead': ({ id, savedAt }) => linkCompleted({ linkId: id, at: savedAt }),
})
