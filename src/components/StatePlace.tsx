import type { ReactNode } from 'react'
import { part } from './part.ts'

/** Lays a state over the room of the figures that it stands for, so that both are of one size. */
export const StatePlace = ({ children }: { children: ReactNode }) => (
  <div {...part(undefined, 'lt:absolute lt:inset-0 lt:[--lt-state-height:0px]')}>{children}</div>
)
