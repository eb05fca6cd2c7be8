import { computed, type LiveQueryDef } from '@livestore/livestore'
import { type LastEvent, present$ } from './present.ts'
import { scopeOf } from './scope.ts'
import { type ViewerOptions, viewerOf } from './viewer.ts'

/** When the last event was, and what could not be counted: of all, whatever the viewer selected. */
export const lastEvent$ = (options: ViewerOptions): LiveQueryDef<LastEvent> => {
  const { now, domain } = viewerOf(options)
  const presentOfViewer$ = present$(now, scopeOf(domain))
  return computed((get) => get(presentOfViewer$).lastEvent, {
    label: 'telemetry:lastEvent',
    deps: ['telemetry', 'lastEvent', presentOfViewer$.hash],
  })
}
