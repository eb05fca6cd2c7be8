import type { ReactNode } from 'react'
import { part } from './part.ts'

/** What there is to say of a date: behind it, or below it where there is little room. */
export const Note = ({ children }: { children: ReactNode }) => (
  <span {...part(undefined, 'lt:note')}>
    <span {...part()}> · </span>
    {children}
  </span>
)
