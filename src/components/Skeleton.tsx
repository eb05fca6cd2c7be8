import { part } from './part.ts'

/** A grey shape in the place of what loads; sized by its classes, hidden from assistive technology. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden {...part('skeleton', ['lt:skeleton', className])} />
)
