import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'
import { headingOf } from './headingOf.ts'
import { isShown } from './isShown.ts'
import { part } from './part.ts'

/** The level that a heading has on the host's page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The parts of a card that take a class of the app's. */
export interface CardClassNames {
  header?: string
  title?: string
  content?: string
}

export interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** What the card is about; it names the section. */
  title: ReactNode
  /** One muted fact beside the title, such as "1,041 in 30 days". */
  fact?: ReactNode
  /** What can be done, at the end of the header. */
  actions?: ReactNode
  /** The heading's level on the page. Default: 2. */
  headingLevel?: HeadingLevel
  /** The public name of the card. Default: `card`. */
  'data-slot'?: string
  /** Classes of the app's by part. */
  classNames?: CardClassNames
}

/** The frame that all panels share, for a host's own panels as well. */
export const Card = ({
  title,
  fact,
  actions,
  headingLevel = 2,
  className,
  classNames,
  children,
  'data-slot': slot = 'card',
  ...props
}: CardProps) => {
  const titleId = useId()
  const Heading = headingOf(headingLevel)
  return (
    <section
      aria-labelledby={props['aria-label'] === undefined ? titleId : undefined}
      {...props}
      {...part(slot, 'lt-root lt:card', className, props.style)}
    >
      <header {...part('card-header', 'lt:card-header', classNames?.header)}>
        <div {...part(undefined, 'lt:card-heading')}>
          <Heading id={titleId} {...part('card-title', 'lt:card-title', classNames?.title)}>
            {title}
          </Heading>
          {isShown(fact) && <p {...part('card-fact', 'lt:card-fact')}>{fact}</p>}
        </div>
        {isShown(actions) && <div {...part('card-actions', 'lt:card-actions')}>{actions}</div>}
      </header>
      <div {...part('card-content', 'lt:min-w-0 lt:grow', classNames?.content)}>{children}</div>
    </section>
  )
}
