import { part } from './part.ts'

/** What a component shows while there is nothing to draw yet: what is missing, and what fills it. */
export const EmptyState = ({ title, hint }: { title: string; hint: string }) => (
  <div
    {...part(
      'empty-state',
      'lt:flex lt:h-full lt:min-h-60 lt:flex-col lt:items-center lt:justify-center lt:gap-1 lt:text-center',
    )}
  >
    <p {...part(undefined, 'lt:text-sm lt:font-medium')}>{title}</p>
    <p {...part(undefined, 'lt:max-w-prose lt:text-xs lt:text-telemetry-muted')}>{hint}</p>
  </div>
)
