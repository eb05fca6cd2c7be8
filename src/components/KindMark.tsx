import { useId } from 'react'
import { KindStripes } from './KindStripes.tsx'
import { kindFill } from './kindFill.ts'
import { part } from './part.ts'

/** How the kind at a place is filled, to tell it by; inside of a plot, whose colours it takes. */
export const KindMark = ({ place }: { place: number }) => {
  const id = useId()
  return (
    <span aria-hidden {...part(undefined, 'lt:size-2.5 lt:shrink-0')}>
      <svg aria-hidden display="block" width="100%" height="100%">
        <KindStripes id={id} />
        <rect width="100%" height="100%" rx={2} {...kindFill(place, id)} />
      </svg>
    </span>
  )
}
