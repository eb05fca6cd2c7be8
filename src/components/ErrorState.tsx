import { TriangleAlert } from 'lucide-react'
import type { ComponentProps } from 'react'
import { errorText } from '../model/errorText.ts'
import { statesWords } from '../settings/english/statesWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import type { StateProps } from './StateProps.ts'

export interface ErrorStateProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    Pick<StateProps, 'error' | 'onRetry'> {}

/** What a component shows in the place of its figures when they could not be had. */
export const ErrorState = ({ error, onRetry, className, ...props }: ErrorStateProps) => {
  const states = useWords('states', statesWords)
  return (
    <div
      role="alert"
      {...props}
      {...part(
        'error-state',
        'lt:flex lt:h-full lt:min-h-[var(--lt-state-height,calc(var(--lt-unit)*240))] lt:flex-col lt:items-center lt:justify-center lt:gap-1 lt:text-center',
        className,
        props.style,
      )}
    >
      <TriangleAlert aria-hidden {...part(undefined, 'lt:icon lt:size-5 lt:text-telemetry-bad')} />
      <p {...part(undefined, 'lt:text-sm lt:font-medium')}>{states.failed}</p>
      <p
        {...part(
          undefined,
          'lt:line-clamp-3 lt:max-w-prose lt:text-xs lt:text-balance lt:text-telemetry-muted lt:wrap-anywhere',
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
