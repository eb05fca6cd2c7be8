import type { ReactNode } from 'react'

/** Whether React draws anything for a node: so that nothing gets no frame. */
export const isShown = (node: ReactNode): boolean =>
  node !== undefined && node !== null && typeof node !== 'boolean' && node !== ''
