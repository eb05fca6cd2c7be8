import { TriangleAlert } from 'lucide-react'
import type { ComponentProps } from 'react'
import { errorText } from '../model/errorText.ts'
import { statesWords } from '../settings/english/statesWords.ts'
import { useWords } from '../settings/useWords.ts'
import { ListButton } from './ListButton.tsx'
import { part } from './part.ts'
import type { StateProps } from './StateProps.ts'

export interface ErrorStateProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    Pick<StateProps, 'error' | 'onRetry'> {}

/** What a component shows in the place of its figures when they could not be had. */
export const ErrorState = ({ error, onRetry, className, ...props }: ErrorStateProps) => {
  const states = useWords('states', statesWords)
  return (
    <div role="alert" {...props} {...part('error-state', 'lt:state', className, props.style)}>
      <TriangleAlert aria-hidden {...part(undefined, 'lt:state-icon')} />
      <p {...part(undefined, 'lt:state-title')}>{states.failed}</p>
      <p dir="auto" {...part(undefined, 'lt:state-text')}>
        {errorText(error)}
      </p>
      {onRetry && (
        <ListButton slot="retry" className="lt:mt-2" onClick={onRetry}>
          {states.retry}
        </ListButton>
      )}
    </div>
  )
}
