import type { StateProps } from './StateProps.ts'

/** Whether there are figures to draw: in any status but those that have none. */
export const isReady = (status: StateProps['status']): boolean =>
  status !== 'loading' && status !== 'error'
