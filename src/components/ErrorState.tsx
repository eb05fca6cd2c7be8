import { TriangleAlert } from 'lucide-react'
import { useSettings } from '../settings/SettingsContext.ts'
import { part } from './part.ts'
import { errorText, type StateProps } from './StateProps.ts'

/** What a component shows in the place of its figures when they could not be had. */
export const ErrorState = ({ error, onRetry }: Pick<StateProps, 'error' | 'onRetry'>) => {
  const { states } = useSettings().messages
  return (
    <div
      role="alert"
      {...part(
        'error-state',
        'lt:flex lt:h-full lt:min-h-60 lt:flex-col lt:items-center lt:justify-center lt:gap-1 lt:text-center',
      )}
    >
      <TriangleAlert aria-hidden {...part(undefined, 'lt:icon lt:size-5 lt:text-telemetry-bad')} />
      <p {...part(undefined, 'lt:text-sm lt:font-medium')}>{states.failed}</p>
      <p
        {...part(
          undefined,
          'lt:line-clamp-3 lt:max-w-prose lt:text-xs lt:text-telemetry-muted lt:wrap-anywhere',
        )}
      >
        {errorText(error)}
      </p>
      {onRetry && (
        <button type="button" onClick={onRetry} {...part('retry', 'lt:button lt:mt-2')}>
          {states.retry}
        </button>
      )}
    </div>
  )
}
