import type { ComponentProps } from 'react'
import { part } from './part.ts'

export interface EmptyStateProps extends Omit<ComponentProps<'div'>, 'title' | 'children'> {
  /** What is missing. */
  title: string
  /** What fills it. */
  hint: string
}

/** What a component shows while there is nothing to draw yet: what is missing, and what fills it. */
export const EmptyState = ({ title, hint, className, ...props }: EmptyStateProps) => (
  <div {...props} {...part('empty-state', 'lt:state', className, props.style)}>
    <p {...part(undefined, 'lt:state-title')}>{title}</p>
    <p {...part(undefined, 'lt:state-hint')}>{hint}</p>
  </div>
)
